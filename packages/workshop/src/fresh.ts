import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { cache, root } from './root.ts'

/** Something that is made from files (globs from the root), the file that shows that it stands, and how to make it. */
type Made = { name: string; stands: string; from: readonly string[]; make: () => Promise<boolean> }

/**
 * Makes a thing again only when a file it is made from has changed since. Says whether it stands. What was made is noted
 * after it was made, so an interrupted build is built again.
 */
export async function keepFresh({ name, stands, from, make }: Made): Promise<boolean> {
  const note = `${cache}/made/${name}`
  const wanted = fingerprint(from)
  if (existsSync(stands) && readNote(note) === wanted) return true
  if (!(await make())) return false
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, wanted)
  return true
}

function fingerprint(globs: readonly string[]): string {
  const hash = createHash('sha256')
  const made = (path: string) => path === 'node_modules' || path === 'dist'
  const files = globs.flatMap(glob =>
    globSync(glob, { cwd: root, withFileTypes: true, exclude: ({ name }) => made(name) }),
  )
  for (const { parentPath, name } of files.filter(entry => entry.isFile())) {
    const file = `${parentPath}/${name}`
    hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function readNote(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
