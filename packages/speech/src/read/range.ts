import { toDay, toTime } from './calendar.ts'
import { toDecimal, toWholeNumber } from './decimal.ts'
import { toWholeFen } from './fen.ts'
import type { Range, RangeKind, ReadOptions, ValueOf } from './reader.ts'
import type { Piece } from './pieces.ts'
import { UnreadableError } from './unreadable.ts'

/**
 * A range whose ends are real values of its kind, in order. Throws when `from` lies behind `to`: no reading tells
 * which end is wrong. Only a time may run past midnight, and is then told by `overnight`.
 */
export function toRange(value: unknown): Range & { readonly same: boolean; readonly overnight: boolean } {
  const { of, from, to } = (value ?? {}) as Range
  const size = Object.keys(sizes).includes(of) ? sizes[of] : undefined
  if (!size) throw new UnreadableError('range', 'its ends are of no kind that has an order')
  const [low, high] = [size(from), size(to)]
  const overnight = of === 'time' && high < low
  if (high < low && !overnight) throw new UnreadableError('range', 'it ends before it begins')
  return { of, from, to, same: low === high, overnight } as Range & { same: boolean; overnight: boolean }
}

/** How far along its kind a value stands. Each throws, as a range, for what its own reader would refuse. */
const sizes: { readonly [K in RangeKind]: (value: unknown) => number } = {
  amount: value => toWholeFen('range', value),
  count: value => toWholeNumber('range', value),
  date: value => {
    const { year, month, day } = toDay('range', value)
    return (year * 12 + month) * 31 + day
  },
  time: value => {
    const { hour, minute } = toTime('range', value)
    return hour * 60 + minute
  },
  percent: value => {
    const { negative, whole, fraction } = toDecimal('range', value)
    return Number(`${negative ? '-' : ''}${whole}.${fraction || '0'}`)
  },
  duration: value => toWholeNumber('range', value),
}

type DateWords = (kind: 'range', value: unknown, options: ReadOptions, knownYear?: number | null) => Piece[]

/** Both ends of a range of days: one year is said once, or not at all in the present one; two years are both said. */
export function rangeOfDays(
  { from, to }: { readonly from: ValueOf['date']; readonly to: ValueOf['date'] },
  options: ReadOptions,
  words: DateWords,
): [Piece[], Piece[]] {
  const { year } = toDay('range', from)
  if (toDay('range', to).year !== year) return [words('range', from, options, null), words('range', to, options, null)]
  return [words('range', from, options), words('range', to, options, year)]
}
