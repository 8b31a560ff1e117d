import { currencyCodes } from '../../read/currency.ts'
import type { ValueKind } from '../../token.ts'

/** A value and, for days, the present it is read at. */
export interface Sample {
  readonly value: unknown
  readonly now?: string
}

/** Kinds that are free writing: no list of values can cover them, so words of one's own and stand-ins do. */
export const freeKinds = ['name', 'text'] as const satisfies readonly ValueKind[]

/** Kinds whose values can be enumerated. */
export type CountedKind = Exclude<ValueKind, (typeof freeKinds)[number]>

/**
 * Values that between them bring every clip of a kind. Nothing here knows how a value is read: it only makes sure that
 * every figure stands in every place, beside every kind of neighbour. tests/speech/clips draws others at random.
 */
export const samples: Record<CountedKind, () => Sample[]> = {
  amount: () => amounts().map(plainly),
  balance: () => amounts().map(plainly),
  'card-tail': () => digitRuns(4).map(plainly),
  phone: () => digitRuns(4).map(tail => ({ value: `1380000${tail}` })),
  hotline: () => [...['400', '800'].flatMap(head => digitRuns(7).map(rest => head + rest)), ...short].map(plainly),
  code: () => [...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(letter => `${letter}1${letter}`), ...codes()].map(plainly),
  count: () => wholes().map(plainly),
  ordinal: () =>
    wholes()
      .filter(whole => whole > 0)
      .map(plainly),
  percent: () => [...decimals(), ...wholes()].map(plainly),
  rate: () => ['%', '‰', '‱', 'BP'].flatMap(sign => [...decimals(), ...wholes()].map(n => ({ value: `${n}${sign}` }))),
  currency: () => currencyCodes.flatMap(code => amounts().map(minor => ({ value: { minor, code } }))),
  duration: () => durations().map(plainly),
  date: days,
  time: () => times().map(plainly),
  'date-time': () => [
    ...days().map(({ value, now }) => ({ value: `${String(value)}T14:30:00+08:00`, ...(now ? { now } : {}) })),
    ...times().map(time => ({ value: `2026-01-05T${time}:00+08:00` })),
  ],
  range: ranges,
}

const short = ['110', '95588', '12345', '67890', '114', '10086']
const plainly = (value: unknown): Sample => ({ value })
const upTo = (end: number) => Array.from({ length: end }, (_, at) => at)

/**
 * Whole numbers up to 9 999 亿: all small ones, every figure in every place, alone and followed by every figure in every
 * lower place, and the same behind a full higher section, where 零 and 一十 change.
 */
function wholes(): number[] {
  const placed = upTo(12).flatMap(place => upTo(9).map(digit => (digit + 1) * 10 ** place))
  const pairs = placed.flatMap(high => placed.filter(low => low < high).map(low => high + low))
  const teens = upTo(11).flatMap(place => upTo(100).map(two => two * 10 ** place))
  const behind = upTo(12).flatMap(place => teens.filter(low => low < 10 ** place).map(low => 10 ** place + low))
  const all = [...upTo(1_000), ...placed, ...teens, ...pairs, ...behind, 999_999_999_999]
  return [...new Set(all.filter(whole => whole < 10 ** 12))].toSorted((one, other) => one - other)
}

/** Whole fen of both signs: the whole yuan above, and every 角 and 分 behind yuan of every length. */
function amounts(): number[] {
  const small = [0, 1, 2, 3, 10, 12, 20, 22, 100, 102, 120, 1_000, 10_000, 10_002, 100_000_000].flatMap(yuan =>
    upTo(100).map(fen => yuan * 100 + fen),
  )
  const yuan = wholes().map(whole => whole * 100)
  return [...small, ...yuan, ...[1, 10, 100, 120, 12_345].map(fen => -fen)]
}

/** Runs of digits in which every digit stands at every place, before every other. */
function digitRuns(length: number): string[] {
  return upTo(100).map(pair => `${pair % 10}${Math.floor(pair / 10)}`.repeat(length).slice(0, length))
}

/** Codes of groups of every length, none of them like a password, a card or an identity number. */
function codes(): string[] {
  return upTo(10).flatMap(digit => [`A${String(digit).repeat(3)}`, `B${String(digit).repeat(6)}`])
}

/** Rates with every figure behind the point, some below zero. */
function decimals(): string[] {
  const fractions = upTo(10).flatMap(digit => [`.${digit}5`, `.5${digit}`, `.${digit}`])
  return [...['0', '1', '2', '12', '20', '100'].flatMap(whole => fractions.map(rest => whole + rest)), '-0.25', '-3']
}

const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000]

/** Lengths of every unit alone and with every rest of the next lower unit. */
function durations(): number[] {
  return [
    ...upTo(60).flatMap(n => [n * second, n * minute, minute + n * second, hour + n * minute]),
    ...upTo(48).map(n => n * hour),
    ...upTo(24).map(n => 3 * day + n * hour),
    ...wholes()
      .filter(n => n <= 100_000)
      .map(n => n * day),
  ]
}

/** Every day of a leap year, every year, and the days around today; each with and without the present. */
function days(): Sample[] {
  const year = upTo(366).map(at => iso(Date.UTC(2028, 0, 1) + at * day))
  const years = upTo(9_000).map(at => String(1_000 + at))
  return [
    ...year.flatMap(date => [{ value: date }, { value: date, now: '2028-07-01' }, { value: date, now: '2031-01-01' }]),
    ...years.map(four => ({ value: `${four}-01-05` })),
    ...upTo(15).map(away => ({ value: iso(Date.UTC(2028, 6, 8) + (away - 7) * day), now: '2028-07-08' })),
  ]
}

const two = (n: number) => String(n).padStart(2, '0')
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)

function times(): string[] {
  return upTo(1_440).map(at => `${two(Math.floor(at / 60))}:${two(at % 60)}`)
}

/** Every other kind at both ends of a range. */
function ranges(): Sample[] {
  const ends: Readonly<Record<string, readonly unknown[]>> = {
    amount: amounts(),
    count: wholes(),
    date: days().map(({ value }) => value),
    time: times(),
    percent: [...decimals(), ...wholes()].map(Number),
    duration: durations(),
  }
  return Object.entries(ends).flatMap(([of, all]) => {
    const sorted = all.toSorted(inOrder)
    const [first, last] = [sorted[0], sorted.at(-1)]
    // The last runs past midnight for times; for all others the reader refuses it.
    const both = sorted.flatMap(end => [
      { of, from: end, to: last },
      { of, from: first, to: end },
      { of, from: last, to: end },
    ])
    return both.map(plainly)
  })
}

const inOrder = (one: unknown, other: unknown) =>
  typeof one === 'number' && typeof other === 'number' ? one - other : String(one) < String(other) ? -1 : 1
