import type { Token } from '../../token.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { dateWords } from './date.ts'
import { timeWords } from './time.ts'

/** Reads a moment: 今天下午两点半. */
export function dateTime(value: ValueOf['date-time'], options: ReadOptions = {}): Token[] {
  return tokens(
    'date-time',
    [...dateWords('date-time', value, options), ...timeWords('date-time', value, options)],
    options,
  )
}
