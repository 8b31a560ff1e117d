import type { Token } from '../../token.ts'
import { type Decimal, toDecimal } from '../decimal.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, eachDigit, spaced } from './numerals.ts'

/** Reads the figure before a % sign: two point seven five percent. */
export function percent(value: ValueOf['percent'], options: ReadOptions = {}): Token[] {
  return tokens('percent', spaced(percentWords(toDecimal('percent', value))), options)
}

export function percentWords(value: Decimal): string[] {
  return [...decimal(value), 'percent']
}

/** A decimal number with its sign: minus zero point five. */
export function decimal({ negative, whole, fraction }: Decimal): string[] {
  return [...(negative ? ['minus'] : []), ...cardinal(whole), ...(fraction ? ['point', ...eachDigit(fraction)] : [])]
}
