import type { Language, Token } from '@yinqiao/speech'
import { read, sentence } from '@yinqiao/speech/read'
import { cut } from './template.ts'
import type { Values } from './words.ts'

/** How values are read: in which language, and the moment 今天 is counted from. */
export interface Reading {
  readonly language: Language
  readonly now: Date
}

/** Turns an unfilled message and its values into tokens: words as they stand, each value through the reader of its kind. */
export function tokensOf(template: string, values: Values, reading: Reading): Token[] {
  return sentence(
    cut(template).map(piece => {
      if ('words' in piece) return piece.words
      const value = values[piece.hole]
      if (value === undefined)
        throw new Error(
          `words: nothing for the hole "${piece.hole}" of "${template}". It would be said as silence. Pass it.`,
        )
      return read(piece.kind, value, reading)
    }),
  )
}
