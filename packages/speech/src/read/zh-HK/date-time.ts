import type { Token } from '../../token.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { dateWords } from './date.ts'
import { timeWords } from './time.ts'

/** Reads a moment: 今日下午兩點半. */
export function dateTime(value: ValueOf['date-time'], options: ReadOptions = {}): Token[] {
  const words = [...dateWords('date-time', value, options), ...timeWords('date-time', value, options)]
  return tokens('date-time', words, options)
}
