import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Told, wordsOf } from '../told.ts'
import words from './words.json' with { type: 'json' }

/** Writes a file whole or not at all: beside its place first, then moved there. Makes the folders above it. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const place = resolve(file)
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}`)
  try {
    await mkdir(dirname(place), { recursive: true })
    await writeFile(beside, text)
    await rename(beside, place)
  } catch (problem) {
    await rm(beside, { force: true }).catch(() => {})
    throw new Told(words.unwritable, { file, why: wordsOf(problem).en }, problem)
  }
}
