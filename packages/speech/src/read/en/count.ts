import type { Token } from '../../token.ts'
import { toWhole } from '../decimal.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, spaced } from './numerals.ts'

/** Reads how many there are; English brings its own nouns, so a measure word is not said. */
export function count(value: ValueOf['count'], options: ReadOptions = {}): Token[] {
  return tokens('count', spaced(cardinal(toWhole('count', value))), options)
}
