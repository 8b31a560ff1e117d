import type { Token, ValueKind } from '../token.ts'
import { privacyOf } from './privacy.ts'
import type { ReadOptions } from './reader.ts'

/** What a reader writes down: words, and between them the silence (ms) that follows the word before it. */
export type Piece = string | number

/** Makes the tokens of one value; they share group 0 until a sentence numbers them. */
export function tokens(kind: ValueKind, pieces: readonly Piece[], options?: ReadOptions): Token[] {
  const privacy = privacyOf(kind, options?.privacy)
  const made: Token[] = []
  // By index: this runs for every value, and an iterator costs more than the rest.
  for (let index = 0; index < pieces.length; index += 1) {
    const text = pieces[index]
    const pauseMs = pieces[index + 1]
    if (typeof text !== 'string') continue
    if (typeof pauseMs === 'number') made.push({ text, kind, privacy, group: 0, pauseMs })
    else made.push({ text, kind, privacy, group: 0 })
  }
  return made
}
