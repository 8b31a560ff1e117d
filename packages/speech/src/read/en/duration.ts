import type { Token } from '../../token.ts'
import { toUnits } from '../duration.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, spaced } from './numerals.ts'

/** Reads a length of time in ms, at most two units: one hour thirty minutes. */
export function duration(ms: ValueOf['duration'], options: ReadOptions = {}): Token[] {
  return tokens('duration', spaced(durationWords(ms)), options)
}

export function durationWords(ms: ValueOf['duration']): string[] {
  return toUnits(ms).flatMap(({ unit, digits }) => [...cardinal(digits), digits === '1' ? unit : `${unit}s`])
}
