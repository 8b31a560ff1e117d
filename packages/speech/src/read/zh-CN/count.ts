import type { Token } from '../../token.ts'
import { toWholeNumber } from '../decimal.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal } from './numerals.ts'

/** Reads how many there are, with its measure word (两笔) or without, when the message brings it: 两 before 笔, 次, 位. */
export function count(value: ValueOf['count'], options: ReadOptions = {}): Token[] {
  return tokens('count', countWords('count', value, options), options)
}

export function countWords(kind: 'count' | 'range', value: ValueOf['count'], options: ReadOptions): Piece[] {
  const liang = (options.liang ?? defaults.liang) === 'colloquial'
  return cardinal(toWholeNumber(kind, value), { liang, measured: true, unit: options.measure ?? '' })
}
