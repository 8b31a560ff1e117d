import { fill } from './fill.ts'
import type { Words } from './finding.ts'

/** Something a person is told instead of a result: what happened and what to do, in Chinese and in English. */
export class Told extends Error {
  readonly words: Words

  constructor(words: Words, data: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    const filled = filledWords(words, data)
    super(`${filled.zh} ${filled.en}`, { cause })
    this.words = filled
  }
}

/** The same sentence in both languages, its holes filled. */
export function filledWords({ zh, en }: Words, data: Readonly<Record<string, unknown>>): Words {
  return { zh: fill(zh, data), en: fill(en, data) }
}

/** What a person is told of any error: its own words, or the first line of what the machine said. */
export function wordsOf(problem: unknown): Words {
  if (problem instanceof Told) return problem.words
  const [line = ''] = String(problem instanceof Error ? problem.message : problem).split('\n')
  return { zh: line, en: line }
}
