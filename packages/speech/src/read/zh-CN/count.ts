import type { Token } from '../../token.ts'
import { toWhole } from '../decimal.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal } from './numerals.ts'

/** Reads how many there are; the message brings the measure word (两 before 笔, 次, 位). */
export function count(value: ValueOf['count'], options: ReadOptions = {}): Token[] {
  const liang = (options.liang ?? defaults.liang) === 'colloquial'
  return tokens('count', cardinal(toWhole('count', value), { liang, measured: true }), options)
}
