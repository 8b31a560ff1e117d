import type { Token, ValueKind } from '../token.ts'
import { privacyOf } from './privacy.ts'
import type { ReadOptions } from './reader.ts'

/** What a reader writes down: words, and between them the silence (ms) that follows the word before it. */
export type Piece = string | number

/** Makes the tokens of one value; they share group 0 until a sentence numbers them. */
export function tokens(kind: ValueKind, pieces: readonly Piece[], options?: ReadOptions): Token[] {
  const privacy = privacyOf(kind, options?.privacy)
  const made: Token[] = []
  for (const piece of pieces) {
    const last = made.at(-1)
    if (typeof piece === 'string') made.push({ text: piece, kind, privacy, group: 0 })
    else if (last) made[made.length - 1] = { ...last, pauseMs: piece }
  }
  return made
}
