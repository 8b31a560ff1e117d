import type { Token } from '../../token.ts'
import type { Decimal } from '../decimal.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import { toRate } from '../rate.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { decimal } from './decimal.ts'
import { cardinal } from './numerals.ts'
import { partWords } from './percent.ts'

const parts = { percent: '百分之', permille: '千分之', permyriad: '万分之' } as const

/** Reads a rate with the zeros it is written with: 百分之三点一零, 千分之三点八五, 五个基点. */
export function rate(value: ValueOf['rate'], options: ReadOptions = {}): Token[] {
  const read = toRate(value)
  const pieces = read.of === 'basis-point' ? points(read, options) : partWords(parts[read.of], read)
  return tokens('rate', pieces, options)
}

function points({ negative, whole, fraction }: Decimal, options: ReadOptions): Piece[] {
  const liang = (options.liang ?? defaults.liang) === 'colloquial'
  const number = fraction
    ? [...decimal({ negative, whole, fraction }), '个']
    : cardinal(whole, { liang, measured: true, unit: '个' })
  return [...(negative ? ['负'] : []), ...number, '基点']
}
