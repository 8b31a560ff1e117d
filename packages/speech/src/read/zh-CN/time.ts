import type { Token } from '../../token.ts'
import { toTime } from '../calendar.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import dayParts from './day-parts.json' with { type: 'json' }
import { cardinal } from './numerals.ts'

/** Reads a time to the minute: 下午两点半; formal: 十四点三十分. */
export function time(value: ValueOf['time'], options: ReadOptions = {}): Token[] {
  return tokens('time', timeWords('time', value, options), options)
}

export function timeWords(kind: 'time' | 'date-time' | 'range', value: unknown, options: ReadOptions): Piece[] {
  const { hour, minute } = toTime(kind, value)
  const formal = (options.style ?? defaults.style) === 'formal'
  const part = formal ? [] : [dayParts.find(({ from }) => hour >= from)?.word ?? '']
  const shown = formal || hour <= 12 ? hour : hour - 12
  // 两点 on every clock in China, whatever `liang` says of money.
  return [...part, ...cardinal(shown, { liang: true, measured: true, unit: '点' }), ...minutes(minute, formal)]
}

function minutes(minute: number, formal: boolean): Piece[] {
  if (minute === 0) return formal ? ['整'] : []
  if (minute === 30 && !formal) return ['半']
  return [...(minute < 10 ? ['零'] : []), ...cardinal(minute, { liang: false, unit: '分' })]
}
