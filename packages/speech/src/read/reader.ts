import type { Privacy, Token, ValueKind } from '../token.ts'
import type { CurrencyCode } from './currency.ts'

/** What each kind is made of before it is read. */
export interface ValueOf {
  /** Whole fen, to 9 999 亿 元. */
  amount: number | bigint
  balance: number | bigint
  /** The last four digits, as text: a tail may begin with 0. */
  'card-tail': string
  /** A 流水号 or the like. What could be a one-time code, a card number or an ID number becomes an empty secret. */
  code: string
  count: number
  currency: Money
  /** `2026-01-05`, an ISO string with its offset, or a `Date`. Read in Asia/Shanghai. */
  date: string | Date
  'date-time': string | Date
  /** Milliseconds. */
  duration: number
  hotline: string
  name: string
  /** Which one in a row, from 1. */
  ordinal: number
  /** The figure before the % sign: `2.75` or `'2.75'`. */
  percent: number | string
  /** Whole or with stars; only its last four digits are ever read. */
  phone: string
  range: Range
  /** As it is written, with its sign: `'2.75%'`, `'3.85‰'`, `'5BP'`; a number is percent. Written zeros are heard. */
  rate: number | string
  text: string
  /** `14:30`, an ISO string with its offset, or a `Date`. Read in Asia/Shanghai. */
  time: string | Date
}

/** Money of any country in its smallest unit: US cents, whole yen; 1999 USD is 19.99 美元. */
export interface Money {
  readonly minor: number | bigint
  readonly code: CurrencyCode
}

/** From one value to another of the same kind; `from` may not lie behind `to`, but a time may run past midnight. */
export type Range = {
  [K in RangeKind]: { readonly of: K; readonly from: ValueOf[K]; readonly to: ValueOf[K] }
}[RangeKind]

/** The kinds that can be the ends of a range. */
export type RangeKind = 'amount' | 'count' | 'date' | 'time' | 'percent' | 'duration'

/** Small choices in reading. What is left out comes from defaults.json. */
export interface ReadOptions {
  /** 两千 and 两元 as a teller says it, or 二千 and 二元 as it is written. */
  readonly liang?: 'colloquial' | 'formal'
  /** 幺 for 1 in a string of digits. */
  readonly yao?: boolean
  /** 下午两点半 and 五号, or 十四点三十分 and 五日; a formal amount of whole yuan ends in 整. */
  readonly style?: 'spoken' | 'formal'
  /** The measure word of a count, in Chinese: 两笔. Without it the message brings one. */
  readonly measure?: string
  /** The present: turns dates near it into 今天, 昨天, 明天 and drops the year it shares. */
  readonly now?: Date | string
  /** Who may hear it, when this value is more or less private than its kind: a limit printed on the wall is public. */
  readonly privacy?: Privacy
}

/** Turns one value into tokens. Throws `UnreadableError` rather than guess. */
export type Reader<K extends ValueKind> = (value: ValueOf[K], options?: ReadOptions) => Token[]

/** A language: one reader for every kind, so a forgotten kind does not compile. */
export type LanguageReader = { readonly [K in ValueKind]: Reader<K> }
