import type { Token } from '../../token.ts'
import { toDaySaid } from '../calendar.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, eachDigit } from './numerals.ts'

const near: Readonly<Record<string, string>> = { '-1': '昨天', '0': '今天', '1': '明天' }

/** Reads a date: 二零二六年一月五号, or 今天 when `now` says so. */
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
  const nearby = away === undefined ? undefined : near[away]
  if (nearby) return [nearby]
  // Apart from its figures: 一年 in 二零二一年 keeps the tone that 一 loses when it counts.
  const years = saysYear ? [...eachDigit(String(year)), '年'] : []
  const unit = (options.style ?? defaults.style) === 'formal' ? '日' : '号'
  return [...years, `${whole(month)}月`, ...cardinal(day, { liang: false, unit })]
}

/** 十二 in one piece: a month is one word, and one clip. */
function whole(month: number): string {
  return cardinal(month, { liang: false }).join('')
}
