import type { Token } from '../../token.ts'
import { toDaySaid } from '../calendar.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, nth, spaced, underHundred } from './numerals.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const near: Readonly<Record<string, string>> = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }

/** Reads a date: January fifth twenty twenty-six, or today when `now` says so. */
export function date(value: ValueOf['date'], options: ReadOptions = {}): Token[] {
  return tokens('date', spaced(dateWords('date', value, options)), options)
}

/** `knownYear` is the one that goes without saying; null says every year. */
export function dateWords(
  kind: 'date' | 'date-time' | 'range',
  value: unknown,
  options: ReadOptions,
  knownYear?: number | null,
): string[] {
  const { year, month, day, away, saysYear } = toDaySaid(kind, value, options.now, knownYear)
  const nearby = away === undefined ? undefined : near[away]
  if (nearby) return [nearby]
  const years = saysYear ? yearWords(year) : []
  return [months[month - 1] ?? '', nth(underHundred(day)), ...years]
}

/** 2026 twenty twenty-six, 2006 two thousand six, 1905 nineteen oh five, 1900 nineteen hundred. */
function yearWords(year: number): string[] {
  const [century, rest] = [Math.floor(year / 100), year % 100]
  if (century % 10 === 0 && rest < 10) return cardinal(String(year))
  if (rest === 0) return [underHundred(century), 'hundred']
  return [underHundred(century), ...(rest < 10 ? ['oh'] : []), underHundred(rest)]
}
