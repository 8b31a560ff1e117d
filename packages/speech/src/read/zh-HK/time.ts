import type { Token } from '../../token.ts'
import { toTime } from '../calendar.ts'
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import dayParts from './day-parts.json' with { type: 'json' }
import { cardinal } from './numerals.ts'
import { register } from './register.ts'

/** Reads a time to the minute: 下午兩點半; everyday: 下晝兩點半; formal: 十四點三十分. */
export function time(value: ValueOf['time'], options: ReadOptions = {}): Token[] {
  return tokens('time', timeWords('time', value, options), options)
}

export function timeWords(kind: 'time' | 'date-time' | 'range', value: unknown, options: ReadOptions): Piece[] {
  const { hour, minute } = toTime(kind, value)
  const style = register(options)
  if (style === 'formal') return [...clock(hour), ...minutes(minute, minute === 0 ? ['正'] : [])]
  const part = dayParts.find(({ from }) => hour >= from)
  const word = (style === 'spoken' ? part?.everyday : part?.word) ?? ''
  // Nobody in Hong Kong says 零點: the day begins at 凌晨十二點.
  return [word, ...clock(hour % 12 === 0 ? 12 : hour % 12), ...(minute === 30 ? ['半'] : minutes(minute, []))]
}

function clock(hour: number): Piece[] {
  return cardinal(hour, { liang: true, measured: true, unit: '點' })
}

function minutes(minute: number, none: Piece[]): Piece[] {
  if (minute === 0) return none
  return [...(minute < 10 ? ['零'] : []), ...cardinal(minute, { liang: false, unit: '分' })]
}
