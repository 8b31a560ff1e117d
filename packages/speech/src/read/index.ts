export { caption, plain, type Segment } from './caption.ts'
export { type DayPart, dayPart } from './day-part.ts'
export { usualPrivacy } from './privacy.ts'
export type { LanguageReader, Reader, ReadOptions, ValueOf } from './reader.ts'
export { read, readers } from './readers.ts'
export { type Part, sentence } from './sentence.ts'
export { UnreadableError } from './unreadable.ts'
export {
  amount,
  balance,
  cardTail,
  count,
  date,
  dateTime,
  duration,
  hotline,
  name,
  percent,
  phone,
  text,
  time,
  zhCN,
} from './zh-CN/index.ts'
export type { Language, Privacy, Token, ValueKind } from '../token.ts'
