import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { Told, wordsOf } from '../told.ts'
import words from './words.json' with { type: 'json' }

/** What a team tells us about its own pages; each function is left out where there is nothing to tell. */
export interface WalkScript {
  /** Signs in, once; what the browser then remembers is given to every page. */
  readonly login?: (page: Page) => Promise<void>
  /** Acts on an open page before it is judged: opens a menu, fills a field. */
  readonly open?: (page: Page) => Promise<void>
  /** Sets the page's own text size. */
  readonly changeStep?: (page: Page, step: 'smallest' | 'largest') => Promise<void>
}

const steps = ['login', 'open', 'changeStep'] as const

/** Reads a walk script from a file. It is the team's own code and runs as such, outside the page. */
export async function readWalkScript(file: string): Promise<WalkScript> {
  const found = await import(pathToFileURL(resolve(file)).href).catch((problem: unknown) => {
    throw new Told(words.noScript, { file, why: wordsOf(problem).zh }, problem)
  })
  const named = steps.filter(step => typeof (found as Record<string, unknown>)[step] === 'function')
  if (named.length === 0) throw new Told(words.emptyScript, { file })
  // Only functions are taken; that they take a page is the promise of the one who wrote them.
  return Object.fromEntries(named.map(step => [step, (found as Record<string, unknown>)[step]])) as WalkScript
}
