import type { Token } from '../../token.ts'
import { type Decimal, toDecimal } from '../decimal.ts'
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { decimal } from './decimal.ts'

/** Reads the figure before a % sign: 百分之二点七五. */
export function percent(value: ValueOf['percent'], options: ReadOptions = {}): Token[] {
  return tokens('percent', percentWords(toDecimal('percent', value)), options)
}

export function percentWords(value: Decimal): Piece[] {
  return partWords('百分之', value)
}

/** 百分之, 千分之 or 万分之 and how many of them; 百分之百 has a name of its own. */
export function partWords(part: string, value: Decimal): Piece[] {
  const whole = part === '百分之' && value.whole === '100' && !value.fraction
  return [...(value.negative ? ['负'] : []), part, ...(whole ? ['百'] : decimal(value))]
}
