import { asWritten } from '../as-written.ts'
import type { LanguageReader } from '../reader.ts'
import { name } from '../zh-CN/name.ts'
import { amount, balance } from './amount.ts'
import { cardTail } from './card-tail.ts'
import { code } from './code.ts'
import { count } from './count.ts'
import { currency } from './currency.ts'
import { dateTime } from './date-time.ts'
import { date } from './date.ts'
import { duration } from './duration.ts'
import { hotline } from './hotline.ts'
import { ordinal } from './ordinal.ts'
import { percent } from './percent.ts'
import { phone } from './phone.ts'
import { range } from './range.ts'
import { rate } from './rate.ts'
import { time } from './time.ts'

/** Cantonese as a bank in Hong Kong speaks it, in traditional characters. */
export const zhHK: LanguageReader = {
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

export {
  amount,
  asWritten,
  balance,
  cardTail,
  code,
  count,
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
