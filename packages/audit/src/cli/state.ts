import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions } from 'playwright'
import { Told, wordsOf } from '../told.ts'
import words from '../visit/words.json' with { type: 'json' }

type State = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** Reads what Playwright saved of somebody who has signed in. */
export async function readState(file: string): Promise<State> {
  try {
    const { cookies, origins } = JSON.parse(await readFile(file, 'utf8')) as Partial<State>
    if (!Array.isArray(cookies ?? origins)) throw new Error('neither "cookies" nor "origins"')
    return { cookies: cookies ?? [], origins: origins ?? [] }
  } catch (problem) {
    throw new Told(words.noState, { file, why: wordsOf(problem).en }, problem)
  }
}
