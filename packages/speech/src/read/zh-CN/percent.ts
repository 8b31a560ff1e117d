import type { Token } from '../../token.ts'
import { toDecimal } from '../decimal.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, eachDigit } from './numerals.ts'

/** Reads the figure before a % sign: 百分之二点七五. */
export function percent(value: ValueOf['percent'], options: ReadOptions = {}): Token[] {
  const { negative, whole, fraction } = toDecimal('percent', value)
  const sign = negative ? ['负'] : []
  if (whole === '100' && !fraction) return tokens('percent', [...sign, '百分之', '百'], options)
  const point = fraction ? ['点', ...eachDigit(fraction)] : []
  return tokens('percent', [...sign, '百分之', ...cardinal(whole, { liang: false }), ...point], options)
}
