import type { Token } from '../../token.ts'
import { tokens } from '../pieces.ts'
import { type RateOf, toRate } from '../rate.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { spaced } from './numerals.ts'
import { decimal } from './percent.ts'

const units: Record<RateOf, string> = {
  percent: 'percent',
  permille: 'per thousand',
  permyriad: 'per ten thousand',
  'basis-point': 'basis points',
}

/** Reads a rate with the zeros it is written with: three point one zero percent, five basis points. */
export function rate(value: ValueOf['rate'], options: ReadOptions = {}): Token[] {
  const parts = toRate(value)
  const one = parts.of === 'basis-point' && parts.whole === '1' && !parts.fraction
  return tokens('rate', spaced([...decimal(parts), one ? 'basis point' : units[parts.of]]), options)
}
