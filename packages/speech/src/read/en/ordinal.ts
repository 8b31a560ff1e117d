import type { Token } from '../../token.ts'
import { toPlace } from '../decimal.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, nth, spaced } from './numerals.ts'

/** Reads a place in a row: third, one hundred first. */
export function ordinal(place: ValueOf['ordinal'], options: ReadOptions = {}): Token[] {
  const words = cardinal(toPlace(place))
  return tokens('ordinal', spaced(words.map((word, index) => (index === words.length - 1 ? nth(word) : word))), options)
}
