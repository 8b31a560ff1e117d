import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keeps what takes time to make under a name made from everything it is made of. */
export interface Store {
  /** The bytes kept for these ingredients; made and kept first when there are none. */
  keep(ingredients: readonly (string | Uint8Array)[], make: (file: string) => Promise<Buffer>): Promise<Buffer>
  /** How many were made since the store was opened. */
  readonly made: () => number
}

/** Opens a folder as a store; it is safe to remove at any time. */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true })
  let made = 0
  return {
    made: () => made,
    async keep(ingredients, make) {
      const file = join(folder, hashOf(...ingredients))
      if (existsSync(file)) return readFile(file)
      // Written beside its place and moved there, so that a build that was stopped leaves no half of it.
      const beside = `${file}.${process.pid}`
      const bytes = await make(beside)
      await writeFile(beside, bytes)
      await rename(beside, file)
      made += 1
      return bytes
    },
  }
}

/** A name for content: the same bytes have the same one. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    // The length keeps ('ab', 'c') apart from ('a', 'bc').
    hash.update(`${part.length}:`).update(part)
  }
  return hash.digest('hex').slice(0, 20)
}
