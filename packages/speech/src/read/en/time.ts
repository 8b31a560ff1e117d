import type { Token } from '../../token.ts'
import { toTime } from '../calendar.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import dayParts from './day-parts.json' with { type: 'json' }
import { spaced, underHundred } from './numerals.ts'

/** Reads a time to the minute: two thirty in the afternoon. */
export function time(value: ValueOf['time'], options: ReadOptions = {}): Token[] {
  return tokens('time', spaced(timeWords('time', value)), options)
}

export function timeWords(kind: 'time' | 'date-time' | 'range', value: unknown): string[] {
  const { hour, minute } = toTime(kind, value)
  const part = dayParts.find(({ from }) => hour >= from)?.word ?? ''
  return [underHundred(hour % 12 === 0 ? 12 : hour % 12), ...(minute === 0 ? ["o'clock"] : minutes(minute)), part]
}

function minutes(minute: number): string[] {
  return [...(minute < 10 ? ['oh'] : []), underHundred(minute)]
}
