import type { Token } from '../../token.ts'
import { toUnits, type Unit } from '../duration.ts'
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal } from './numerals.ts'
import { register } from './register.ts'

const words: Record<Unit, string> = { day: '日', hour: '小時', minute: '分鐘', second: '秒' }

/** Reads a length of time in ms, at most two units: 兩小時, 兩日; everyday: 兩個鐘頭. */
export function duration(ms: ValueOf['duration'], options: ReadOptions = {}): Token[] {
  return tokens('duration', durationWords(ms, options), options)
}

export function durationWords(ms: ValueOf['duration'], options: ReadOptions): Piece[] {
  const colloquial = register(options) === 'spoken'
  return toUnits(ms).flatMap(({ unit, digits }) => {
    const word = colloquial && unit === 'hour' ? '個鐘頭' : words[unit]
    return cardinal(digits, { liang: true, measured: true, unit: word, colloquial })
  })
}
