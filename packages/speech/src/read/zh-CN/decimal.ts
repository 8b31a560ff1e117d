import type { Decimal } from '../decimal.ts'
import type { Piece } from '../pieces.ts'
import { cardinal, eachDigit } from './numerals.ts'

/** Reads a decimal number without its sign: 二点七五, 一百点五. Never 两: 两点 is a time of day. */
export function decimal({ whole, fraction }: Decimal): Piece[] {
  return [...cardinal(whole, { liang: false }), ...(fraction ? ['点', ...eachDigit(fraction)] : [])]
}
