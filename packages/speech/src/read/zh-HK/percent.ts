import type { Token } from '../../token.ts'
import { type Decimal, toDecimal } from '../decimal.ts'
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, eachDigit } from './numerals.ts'

/** Reads the figure before a % sign: 百分之二點七五. */
export function percent(value: ValueOf['percent'], options: ReadOptions = {}): Token[] {
  return tokens('percent', partWords('百分之', toDecimal('percent', value)), options)
}

/** 百分之, 千分之 or 萬分之 and how many of them; 百分之百 has a name of its own. */
export function partWords(part: string, value: Decimal): Piece[] {
  const whole = part === '百分之' && value.whole === '100' && !value.fraction
  return [...(value.negative ? ['負'] : []), part, ...(whole ? ['百'] : decimal(value))]
}

/** A decimal number without its sign: 二點七五. */
export function decimal({ whole, fraction }: Decimal): Piece[] {
  return [...cardinal(whole, { liang: false }), ...(fraction ? ['點', ...eachDigit(fraction)] : [])]
}
