import type { Token } from '../../token.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { dateWords } from './date.ts'
import { spaced } from './numerals.ts'
import { timeWords } from './time.ts'

/** Reads a moment: today at two thirty in the afternoon. */
export function dateTime(value: ValueOf['date-time'], options: ReadOptions = {}): Token[] {
  const words = [...dateWords('date-time', value, options), 'at', ...timeWords('date-time', value)]
  return tokens('date-time', spaced(words), options)
}
