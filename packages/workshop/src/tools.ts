import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

/** Waited for, never blocked upon: the bank is open meanwhile. */
const run = promisify(execFile)

/** Programs that are no npm package: the draft voice, and the maker of sound files. */
export type Tool = 'espeak-ng' | 'ffmpeg'

/** A program is not here and could not be brought here; the message says what for and what to do. */
export class ToolMissing extends Error {
  override readonly name = 'ToolMissing'
}

const tools: Readonly<Record<Tool, { variable: string; version: string; without: string }>> = {
  'espeak-ng': {
    variable: 'YINQIAO_ESPEAK_NG',
    version: '--version',
    without: 'no draft voice can speak, and nobody hears whether a polyphone is right',
  },
  ffmpeg: { variable: 'YINQIAO_FFMPEG', version: '-version', without: 'no recording can become MP3 or Opus' },
}

/**
 * The path of a program: named by its variable (YINQIAO_ESPEAK_NG, YINQIAO_FFMPEG), else on the PATH, else fetched by
 * apt-get when we are root. A named one is never second-guessed. Rejects with `ToolMissing`.
 */
export async function findTool(tool: Tool): Promise<string> {
  const { variable, version, without } = tools[tool]
  const named = process.env[variable]
  if (named && !(await starts(named, version)))
    throw new ToolMissing(
      `${variable} names ${named}, which does not start. Set it to the path of ${tool}, or unset it.`,
    )
  const path = named ?? (await onPath(tool, version)) ?? (await install(tool), await onPath(tool, version))
  if (path) return path
  const way = `Install it (Debian: apt-get install ${tool}) or say where it is: ${variable}=<path>.`
  throw new ToolMissing(`There is no ${tool} here, so ${without}. ${way}`)
}

async function onPath(tool: Tool, version: string): Promise<string | null> {
  const places = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const files = places.map(place => join(place, process.platform === 'win32' ? `${tool}.exe` : tool))
  for (const file of files) if (existsSync(file) && (await starts(file, version))) return file
  return null
}

function starts(file: string, version: string): Promise<boolean> {
  return run(file, [version], { timeout: 30_000 }).then(
    () => true,
    () => false,
  )
}

/** Leaves it to the caller to look again: whether apt-get was content does not matter, whether the program starts does. */
async function install(tool: Tool): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`  Installing ${tool} for the tests of the voice, half a minute …`)
  // Test files run side by side, and only one apt-get may: the others wait for its lock.
  const patience = ['-o', 'DPkg::Lock::Timeout=240']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const words of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', tool],
  ]) {
    try {
      await run('apt-get', [...patience, ...words], { env, timeout: 300_000, maxBuffer: 64 * 1024 * 1024 })
    } catch {
      // A list that is a little old, or one the other apt-get holds, may still be enough to install from.
    }
  }
}
