import type { Token } from '../../token.ts'
import { toDaySaid } from '../calendar.ts'
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, eachDigit } from './numerals.ts'
import { register } from './register.ts'

const near: Readonly<Record<string, string>> = { '-1': '昨日', '0': '今日', '1': '明日' }
const nearby: Readonly<Record<string, string>> = { '-1': '琴日', '0': '今日', '1': '聽日' }

/** Reads a date: 二零二六年一月五號, or 今日 when `now` says so. */
export function date(value: ValueOf['date'], options: ReadOptions = {}): Token[] {
  return tokens('date', dateWords('date', value, options), options)
}

/** `knownYear` is the one that goes without saying; null says every year. */
export function dateWords(
  kind: 'date' | 'date-time' | 'range',
  value: unknown,
  options: ReadOptions,
  knownYear?: number | null,
): Piece[] {
  const { year, month, day, away, saysYear } = toDaySaid(kind, value, options.now, knownYear)
  const style = register(options)
  const words = style === 'spoken' ? nearby : near
  const close = away === undefined ? undefined : words[away]
  if (close) return [close]
  const years = saysYear ? [...eachDigit(String(year)), '年'] : []
  const unit = style === 'formal' ? '日' : '號'
  const days = cardinal(day, { liang: false, unit, colloquial: style === 'spoken' })
  return [...years, `${cardinal(month, { liang: false }).join('')}月`, ...days]
}
