import { toDay } from '../../read/calendar.ts'
import { parseNumeral } from '../numerals/numerals.ts'
import words from './words.json' with { type: 'json' }

/** A day as the number of days since 1970-01-01, so that adding is adding. */
export type Day = number

const dayMs = 86_400_000

/** Today in China. Throws `UnreadableError` when `now` is no day. */
export function today(now: string | Date): Day {
  const { year, month, day } = toDay('date', now)
  return Date.UTC(year, month - 1, day) / dayMs
}

/** A day of the calendar, or null when there is none: 2月30日. Months count from 1. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const day = Date.UTC(year, month - 1, date) / dayMs
  const real = month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month)
  return real && year >= 1900 && year <= 2100 ? day : null
}

export function partsOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(day * dayMs)
  // Monday is 1 and Sunday 7, as a week is counted in China.
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday: at.getUTCDay() || 7 }
}

export function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Some months on: the same date, or the last of a shorter month. */
export function monthsOn(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day)
  const length = lengthOf(year, month + months)
  return Date.UTC(year, month - 1 + months, Math.min(date, length)) / dayMs
}

export function iso(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** A small whole number, said or written; NaN when it is none. */
export function whole(text = ''): number {
  const numeral = parseNumeral(text)
  const [fen = NaN] = numeral?.fens ?? []
  return numeral?.sure && !numeral.omitted && fen % 100 === 0 ? fen / 100 : NaN
}

/** 二零二六, 2026, 26. */
export function yearOf(text = ''): number {
  const digits = text.replace(/[零一二三四五六七八九]/g, sign => String('零一二三四五六七八九'.indexOf(sign)))
  if (/^\d{4}$/.test(digits)) return Number(digits)
  return /^\d{2}$/.test(digits) ? 2000 + Number(digits) : NaN
}

/** 一 … 六, 日 or 天. */
export function weekdayOf(sign = ''): number {
  return /[日天]/.test(sign) ? 7 : whole(sign)
}

// 三月三 is a feast, 三月三号 and 三月三十号 are not.
const feast = /(?:三月三|五月五|七月七|九月九|[七八]月十五)(?![零一二三四五六七八九十\d号日])/

/** The farmers' calendar and feasts. A wrong day is worse than none, and ICU's calendar is not in every old WebView. */
export function isLunar(said: string): boolean {
  return feast.test(said) || words.lunar.some(word => said.includes(word))
}
