import type { Token } from '../../token.ts'
import { toDay, toTime } from '../calendar.ts'
import { toDecimal, toWhole } from '../decimal.ts'
import { tokens } from '../pieces.ts'
import { rangePrivacy } from '../privacy.ts'
import { toRange } from '../range.ts'
import type { Range, ReadOptions, ValueOf } from '../reader.ts'
import { money } from './amount.ts'
import { dateWords } from './date.ts'
import { durationWords } from './duration.ts'
import { cardinal, spaced } from './numerals.ts'
import { percentWords } from './percent.ts'
import { timeWords } from './time.ts'

/** Reads from one value to another: five hundred yuan to one thousand yuan. Throws when it ends before it begins. */
export function range(value: ValueOf['range'], options: ReadOptions = {}): Token[] {
  const checked = toRange(value)
  const [from, to] = ends(checked, options)
  const words = checked.same ? to : [...from, 'to', ...to]
  return tokens('range', spaced(words), { privacy: rangePrivacy(checked.of, options.privacy) })
}

type Ends = readonly [from: string[], to: string[]]

function ends(checked: Range & { readonly same: boolean; readonly overnight: boolean }, options: ReadOptions): Ends {
  switch (checked.of) {
    case 'amount':
      return each(value => money('range', value), checked.from, checked.to)
    case 'count':
      return each(value => cardinal(toWhole('range', value)), checked.from, checked.to)
    case 'date':
      return days(checked.from, checked.to, options)
    case 'time':
      return times(checked.from, checked.to, checked.overnight)
    case 'percent':
      return each(value => percentWords(toDecimal('range', value)), checked.from, checked.to)
    case 'duration':
      return each(durationWords, checked.from, checked.to)
  }
}

function each<T>(read: (value: T) => string[], from: T, to: T): Ends {
  return [read(from), read(to)]
}

/** One year is said once, behind the second day, or not at all in the present one; two years are both said. */
function days(from: ValueOf['date'], to: ValueOf['date'], options: ReadOptions): Ends {
  const year = toDay('range', from).year
  if (toDay('range', to).year !== year)
    return [dateWords('range', from, options, null), dateWords('range', to, options, null)]
  return [dateWords('range', from, options, year), dateWords('range', to, options)]
}

/** One part of the day is said once: two o'clock to five o'clock in the afternoon. */
function times(from: ValueOf['time'], to: ValueOf['time'], overnight: boolean): Ends {
  const [first, last] = [timeWords('range', from), timeWords('range', to)]
  if (overnight) return [first, [...last, 'the next day']]
  // One in the night and eleven at night are not of one night.
  const oneHalf = toTime('range', from).hour < 12 === toTime('range', to).hour < 12
  return [oneHalf && first.at(-1) === last.at(-1) ? first.slice(0, -1) : first, last]
}
