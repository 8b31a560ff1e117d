import type { Token } from '../../token.ts'
import { toDecimal } from '../decimal.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, eachDigit, spaced } from './numerals.ts'

/** Reads the figure before a % sign: two point seven five percent. */
export function percent(value: ValueOf['percent'], options: ReadOptions = {}): Token[] {
  const { negative, whole, fraction } = toDecimal('percent', value)
  const point = fraction ? ['point', ...eachDigit(fraction)] : []
  return tokens('percent', spaced([...(negative ? ['minus'] : []), ...cardinal(whole), ...point, 'percent']), options)
}
