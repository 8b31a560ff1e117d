import type { Language, ValueKind } from '@yinqiao/speech'

type Format = (value: unknown, language: Language, now: Date) => string

/** How each kind of value is written for the eye; its twin for the ear is the reader of `@yinqiao/speech`. */
export const formats: Record<ValueKind, Format> = {
  amount: value => formatFen(Number(value)),
  balance: value => formatFen(Number(value)),
  'card-tail': value => String(value),
  count: value => String(value),
  date: (value, language, now) => day(instant(value), language, now),
  'date-time': (value, language, now) => {
    const at = instant(value)
    const gap = language === 'en' ? ', ' : ''
    return `${day(at, language, now)}${gap}${clock(at, language)}`
  },
  duration: (value, language) => duration(Number(value), language),
  hotline: value => String(value),
  name: value => String(value),
  percent: value => `${String(value)}%`,
  phone: value => String(value).replace(/^(.*)(\d{4})$/, '*** **** $2'),
  text: value => String(value),
  time: (value, language) => clock(instant(value), language),
}

/** Writes whole fen as yuan with two places and grouped thousands: 120000 → `1,200.00`. Throws on anything but a safe integer. */
export function formatFen(fen: number): string {
  if (!Number.isSafeInteger(fen))
    throw new TypeError('formatFen: not whole fen. Money would be shown wrongly. Pass a safe integer.')
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`
}

const instant = (value: unknown) => (value instanceof Date ? value : new Date(String(value)))

// The bank's clock, whatever the phone's: a deadline must read the same for everybody.
const zone = 'Asia/Shanghai'
const dayMs = 86_400_000
const dayNumber = (at: Date) => Math.floor((at.getTime() + 8 * 3_600_000) / dayMs)
const near: Record<Language, readonly [string, string, string]> = {
  'zh-CN': ['昨天', '今天', '明天'],
  en: ['yesterday', 'today', 'tomorrow'],
}

function day(at: Date, language: Language, now: Date): string {
  const away = dayNumber(at) - dayNumber(now)
  const word = near[language][away + 1]
  if (word) return word
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

function clock(at: Date, language: Language): string {
  const local = new Date(at.getTime() + 8 * 3_600_000)
  const hour = local.getUTCHours()
  const minute = String(local.getUTCMinutes()).padStart(2, '0')
  if (language === 'en') return `${hour % 12 || 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`
  const part = hour < 6 ? '凌晨' : hour < 12 ? '上午' : hour < 13 ? '中午' : hour < 18 ? '下午' : '晚上'
  return `${part} ${hour % 12 || 12}:${minute}`
}

const units: Record<Language, readonly (readonly [ms: number, one: string, many: string])[]> = {
  'zh-CN': [
    [dayMs, ' 天', ' 天'],
    [3_600_000, ' 小时', ' 小时'],
    [60_000, ' 分钟', ' 分钟'],
    [1_000, ' 秒', ' 秒'],
  ],
  en: [
    [dayMs, ' day', ' days'],
    [3_600_000, ' hour', ' hours'],
    [60_000, ' minute', ' minutes'],
    [1_000, ' second', ' seconds'],
  ],
}

function duration(ms: number, language: Language): string {
  // A day is said as 24 hours: "until this time tomorrow" is what a customer counts.
  const [size, one, many] = units[language].find(
    ([unit]) => ms >= unit && ms % unit === 0 && (unit < dayMs || ms > dayMs),
  ) ??
    units[language][2] ?? [60_000, '', '']
  const n = Math.round(ms / size)
  return `${n}${n === 1 ? one : many}`
}
