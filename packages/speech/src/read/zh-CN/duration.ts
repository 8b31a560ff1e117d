import type { Token } from '../../token.ts'
import { toUnits, type Unit } from '../duration.ts'
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal } from './numerals.ts'

const words: Record<Unit, string> = { day: '天', hour: '小时', minute: '分钟', second: '秒' }

/** Reads a length of time in ms, at most two units: 两小时, 一小时三十分钟. */
export function duration(ms: ValueOf['duration'], options: ReadOptions = {}): Token[] {
  return tokens('duration', durationWords(ms), options)
}

/** Always 两天, 两小时: 二天 is no Chinese, whatever `liang` says of money. */
export function durationWords(ms: ValueOf['duration']): Piece[] {
  return toUnits(ms).flatMap(({ unit, digits }) => cardinal(digits, { liang: true, measured: true, unit: words[unit] }))
}
