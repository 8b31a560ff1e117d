export { caption, plain, type Segment } from './caption.ts'
export { type DayPart, dayPart } from './day-part.ts'
export { type CurrencyCode, currencyCodes } from './currency.ts'
export { usualPrivacy } from './privacy.ts'
export type { LanguageReader, Money, Range, RangeKind, Reader, ReadOptions, ValueOf } from './reader.ts'
export { read, readers } from './readers.ts'
export { type Part, sentence } from './sentence.ts'
export { UnreadableError } from './unreadable.ts'
export {
  amount,
  amountText,
  asWritten,
  balance,
  capital,
  cardTail,
  code,
  count,
  countText,
  currency,
  date,
  dateTime,
  duration,
  hotline,
  name,
  ordinal,
  parseCapital,
  percent,
  phone,
  range,
  rate,
  time,
  zhCN,
} from './zh-CN/index.ts'
export type { Language, Privacy, Token, ValueKind } from '../token.ts'
