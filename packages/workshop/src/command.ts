import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './root.ts'

export type Ended = { code: number; output: string }
type Options = { cwd?: string; env?: Record<string, string | undefined>; hush?: boolean }

/**
 * Runs one of the installed tools (`vitest`, `tsc` …) by the Node that runs us, so that no shell and no `.cmd` is needed.
 * With `hush` the words are kept for the caller instead of being shown.
 */
export function tool(name: string, words: readonly string[], options: Options = {}): Promise<Ended> {
  return command(process.execPath, [toolPath(name), ...words], options)
}

/** Runs any command and waits for its end. Never throws for a bad exit: the code tells. */
export function command(file: string, words: readonly string[], options: Options = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, words, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', options.hush ? 'pipe' : 'inherit', options.hush ? 'pipe' : 'inherit'],
    })
    const said: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 1, output: Buffer.concat(said).toString() }))
  })
}

const packages: Record<string, string> = { tsc: 'typescript' }

function toolPath(name: string): string {
  const manifest = findManifest(packages[name] ?? name)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> }
  const file = typeof bin === 'string' ? bin : bin[name]
  if (file === undefined) throw new Error(`${name}: its package names no such command. Is the lock file right?`)
  return join(dirname(manifest), file)
}

/** A package may hide its own package.json behind `exports`, so the folders are looked through instead of asking Node. */
function findManifest(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  for (const folder of folders) {
    const manifest = join(folder, name, 'package.json')
    try {
      readFileSync(manifest)
      return manifest
    } catch {
      continue
    }
  }
  throw new Error(`${name} is not installed. Run the same command through npm, which installs it.`)
}
