import { read } from '../../read/readers.ts'
import { UnreadableError } from '../../read/unreadable.ts'
import type { Language, Token } from '../../token.ts'
import { type CountedKind, samples } from './values.ts'

/**
 * The fewest readings of a kind that still bring every clip: each word of the reader, in the middle and at the end.
 * Without this, every place of every message would be tried with tens of thousands of values.
 */
export function cover(kind: CountedKind, language: Language): Token[][] {
  const seen = new Set<string>()
  const kept: Token[][] = []
  for (const { value, now } of samples[kind]()) {
    const tokens = reading(kind, value, language, now)
    // A secret is said to nobody.
    if (tokens.some(({ privacy }) => privacy === 'secret')) continue
    const words = tokens.map(({ text }, at) => `${text}${at === tokens.length - 1 ? '\n' : ''}`)
    if (words.every(word => seen.has(word))) continue
    for (const word of words) seen.add(word)
    kept.push(tokens)
  }
  return kept
}

/** A sample the reader refuses (a year too far, a code too long) is no prompt either. */
function reading(kind: CountedKind, value: unknown, language: Language, now: string | undefined): Token[] {
  try {
    return read(kind, value, { language, ...(now ? { now } : {}) })
  } catch (problem) {
    if (problem instanceof UnreadableError) return []
    throw problem
  }
}
