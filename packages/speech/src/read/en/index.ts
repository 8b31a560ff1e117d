import type { LanguageReader } from '../reader.ts'
import { asWritten } from '../as-written.ts'
import { amount, balance } from './amount.ts'
import { cardTail } from './card-tail.ts'
import { count } from './count.ts'
import { dateTime } from './date-time.ts'
import { date } from './date.ts'
import { duration } from './duration.ts'
import { hotline } from './hotline.ts'
import { name } from './name.ts'
import { percent } from './percent.ts'
import { phone } from './phone.ts'
import { time } from './time.ts'

/** English for customers of a bank in China. */
export const en: LanguageReader = {
  amount,
  balance,
  'card-tail': cardTail,
  count,
  date,
  'date-time': dateTime,
  duration,
  hotline,
  name,
  percent,
  phone,
  text: asWritten,
  time,
}

export { amount, balance, cardTail, count, date, dateTime, duration, hotline, name, percent, phone, asWritten, time }
