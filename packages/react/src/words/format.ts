import type { MessageKey } from '@yinqiao/locales'
import type { Language, ValueKind } from '@yinqiao/speech'
import { dayPart, type Money, type Range } from '@yinqiao/speech/read'
import type { Values } from './words.ts'

/** What writing a value takes: the language with its words, and the moment 今天 is counted from. */
export interface Writing {
  readonly language: Language
  readonly now: Date
  readonly t: (key: MessageKey, values?: Values) => string
}

type Format = (value: unknown, writing: Writing) => string

/** How each kind of value is written for the eye; its twin for the ear is the reader of `@yinqiao/speech`. */
export const formats: Record<ValueKind, Format> = {
  amount: value => formatFen(Number(value)),
  balance: value => formatFen(Number(value)),
  'card-tail': value => String(value),
  code: value => String(value),
  count: value => String(value),
  currency: (value, writing) => formatMoney(value as Money, writing),
  date: (value, writing) => day(instant(value), writing),
  'date-time': (value, writing) => {
    const at = instant(value)
    return writing.t('format.date-time', { day: day(at, writing), time: clock(at, writing) })
  },
  duration: (value, writing) => duration(Number(value), writing),
  hotline: value => String(value),
  name: value => String(value),
  ordinal: (value, { t }) => t('format.ordinal', { n: Number(value) }),
  percent: value => `${String(value)}%`,
  phone: value => String(value).replace(/^(.*)(\d{4})$/, '*** **** $2'),
  range: (value, writing) => range(value as Range, writing),
  rate: value => (typeof value === 'number' ? `${value}%` : String(value)),
  text: value => String(value),
  time: (value, writing) => clock(instant(value), writing),
}

/** Writes whole fen as yuan with two places and grouped thousands: 120000 → `1,200.00`. Throws on anything but a safe integer. */
export function formatFen(fen: number): string {
  if (!Number.isSafeInteger(fen))
    throw new TypeError('formatFen: not whole fen. Money would be shown wrongly. Pass a safe integer.')
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`
}

function formatMoney({ minor, code }: Money, { language }: Writing): string {
  const style = { style: 'currency', currency: code } as const
  const places = new Intl.NumberFormat(language, style).resolvedOptions().maximumFractionDigits ?? 2
  return (Number(minor) / 10 ** places).toLocaleString(language, style)
}

/** Both ends as they are written alone; one of them when they are the same. */
function range({ of, from, to }: Range, writing: Writing): string {
  const [first, last] = [formats[of](from, writing), formats[of](to, writing)]
  return first === last ? first : writing.t('format.range', { from: first, to: last })
}

/** A time of day by itself stands on any day. */
const instant = (value: unknown) =>
  value instanceof Date ? value : new Date(String(value).replace(/^(?=\d\d:)(.*)$/, '2026-01-01T$1+08:00'))

// The bank's clock, whatever the phone's: a deadline must read the same for everybody.
const zone = 'Asia/Shanghai'
const dayMs = 86_400_000
const dayNumber = (at: Date) => Math.floor((at.getTime() + 8 * 3_600_000) / dayMs)
const near = ['yesterday', 'today', 'tomorrow'] as const

function day(at: Date, { language, now, t }: Writing): string {
  const nearby = near[dayNumber(at) - dayNumber(now) + 1]
  if (nearby) return t(`format.${nearby}`)
  const sameYear =
    at.toLocaleDateString('en', { year: 'numeric', timeZone: zone }) ===
    now.toLocaleDateString('en', { year: 'numeric', timeZone: zone })
  return at.toLocaleDateString(language, {
    ...(sameYear ? {} : { year: 'numeric' }),
    month: 'long',
    day: 'numeric',
    timeZone: zone,
  })
}

function clock(at: Date, { language, t }: Writing): string {
  const local = new Date(at.getTime() + 8 * 3_600_000)
  const hour = local.getUTCHours()
  const minute = String(local.getUTCMinutes()).padStart(2, '0')
  // Midnight is 12 am in English; in Chinese it is 零点, as it is said.
  const shown = hour % 12 || (language === 'en' ? 12 : hour)
  return t(`format.${dayPart(hour, language)}`, { time: `${shown}:${minute}` })
}

const minuteUnit = ['minute', 60_000] as const
const units = [['day', dayMs], ['hour', 3_600_000], minuteUnit, ['second', 1_000]] as const

function duration(ms: number, { t }: Writing): string {
  // A day is said as 24 hours: "until this time tomorrow" is what a customer counts.
  const whole = ([, size]: (typeof units)[number]) => ms >= size && ms % size === 0 && (size < dayMs || ms > dayMs)
  const [unit, size] = units.find(whole) ?? minuteUnit
  const n = Math.round(ms / size)
  return t(`format.${unit}${n === 1 ? '' : 's'}`, { n })
}
