import type { LanguageReader } from '../reader.ts'
import { asWritten } from '../as-written.ts'
import { amount, amountText, balance } from './amount.ts'
import { cardTail } from './card-tail.ts'
import { code } from './code.ts'
import { count, countText } from './count.ts'
import { currency } from './currency.ts'
import { dateTime } from './date-time.ts'
import { date } from './date.ts'
import { duration } from './duration.ts'
import { hotline } from './hotline.ts'
import { name } from './name.ts'
import { ordinal } from './ordinal.ts'
import { percent } from './percent.ts'
import { phone } from './phone.ts'
import { range } from './range.ts'
import { rate } from './rate.ts'
import { time } from './time.ts'

/** Mandarin as a teller speaks it. */
export const zhCN: LanguageReader = {
  amount,
  balance,
  'card-tail': cardTail,
  code,
  count,
  currency,
  date,
  'date-time': dateTime,
  duration,
  hotline,
  name,
  ordinal,
  percent,
  phone,
  range,
  rate,
  text: asWritten,
  time,
}

export { capital, parseCapital } from './capital.ts'
export {
  amount,
  amountText,
  asWritten,
  balance,
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
  percent,
  phone,
  range,
  rate,
  time,
}
