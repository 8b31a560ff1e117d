import type { Token } from '../../token.ts'
import { toPlace } from '../decimal.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal } from './numerals.ts'

/** Reads a place in a row: 第三, 第二十一. Never 第兩. */
export function ordinal(place: ValueOf['ordinal'], options: ReadOptions = {}): Token[] {
  const [first = '', ...rest] = cardinal(toPlace(place), { liang: false })
  return tokens('ordinal', [`第${first}`, ...rest], options)
}
