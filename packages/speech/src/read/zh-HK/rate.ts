import type { Token } from '../../token.ts'
import { type Piece, tokens } from '../pieces.ts'
import { toRate } from '../rate.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal } from './numerals.ts'
import { decimal, partWords } from './percent.ts'

const parts = { percent: '百分之', permille: '千分之', permyriad: '萬分之' } as const

/** Reads a rate with the zeros it is written with: 百分之三點一零, 五個基點. */
export function rate(value: ValueOf['rate'], options: ReadOptions = {}): Token[] {
  return tokens('rate', rateWords(toRate(value)), options)
}

function rateWords(value: ReturnType<typeof toRate>): Piece[] {
  if (value.of !== 'basis-point') return partWords(parts[value.of], value)
  const number = value.fraction
    ? [...decimal(value), '個']
    : cardinal(value.whole, { liang: true, measured: true, unit: '個' })
  return [...(value.negative ? ['負'] : []), ...number, '基點']
}
