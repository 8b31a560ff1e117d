import type { Token } from '../../token.ts'
import { daysBetween, toDay } from '../calendar.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, eachDigit } from './numerals.ts'

const near: Readonly<Record<string, string>> = { '-1': '昨天', '0': '今天', '1': '明天' }

/** Reads a date: 二零二六年一月五号, or 今天 when `now` says so. */
export function date(value: ValueOf['date'], options: ReadOptions = {}): Token[] {
  return tokens('date', dateWords('date', value, options), options)
}

export function dateWords(kind: 'date' | 'date-time', value: unknown, options: ReadOptions): Piece[] {
  const { year, month, day } = toDay(kind, value)
  const present = options.now === undefined ? null : toDay(kind, options.now)
  const nearby = present ? near[daysBetween(present, { year, month, day })] : undefined
  if (nearby) return [nearby]
  const years = present?.year === year ? [] : [...eachDigit(String(year)), '年']
  const mark = (options.style ?? defaults.style) === 'formal' ? '日' : '号'
  return [...years, `${whole(month)}月`, ...cardinal(String(day), { liang: false }), mark]
}

/** 十二 in one piece: a month is one word, and one clip. */
function whole(month: number): string {
  return cardinal(String(month), { liang: false }).join('')
}
