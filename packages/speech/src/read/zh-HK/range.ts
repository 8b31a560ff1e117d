import type { Token } from '../../token.ts'
import { toDecimal } from '../decimal.ts'
import { type Piece, tokens } from '../pieces.ts'
import { rangePrivacy } from '../privacy.ts'
import { rangeOfDays, toRange } from '../range.ts'
import type { Range, ReadOptions, ValueOf } from '../reader.ts'
import { money } from './amount.ts'
import { countWords } from './count.ts'
import { dateWords } from './date.ts'
import { durationWords } from './duration.ts'
import { partWords } from './percent.ts'
import { timeWords } from './time.ts'
import { register } from './register.ts'

/** Reads from one value to another: 五百元至一千元, 上午九點至下午五點. Throws when it ends before it begins. */
export function range(value: ValueOf['range'], options: ReadOptions = {}): Token[] {
  const checked = toRange(value)
  const [from, to] = ends(checked, options)
  const link = register(options) === 'spoken' ? '到' : '至'
  const words = checked.same ? to : [...from, link, ...to]
  return tokens('range', words, { privacy: rangePrivacy(checked.of, options.privacy) })
}

type Ends = readonly [from: Piece[], to: Piece[]]

function ends(checked: Range & { readonly same: boolean; readonly overnight: boolean }, options: ReadOptions): Ends {
  switch (checked.of) {
    case 'amount':
      return each(value => money('range', value, options), checked.from, checked.to)
    case 'count':
      return [countWords('range', checked.from, { ...options, measure: '' }), countWords('range', checked.to, options)]
    case 'date':
      return rangeOfDays(checked, options, dateWords)
    case 'time':
      if (checked.same) return each(value => timeWords('range', value, options), checked.from, checked.to)
      return times(checked.from, checked.to, checked.overnight, options)
    case 'percent':
      return each(value => partWords('百分之', toDecimal('range', value)), checked.from, checked.to)
    case 'duration':
      return each(value => durationWords(value, options), checked.from, checked.to)
  }
}

function each<T>(read: (value: T) => Piece[], from: T, to: T): Ends {
  return [read(from), read(to)]
}

/** One part of the day is said once: 下午兩點至五點. */
function times(from: ValueOf['time'], to: ValueOf['time'], overnight: boolean, options: ReadOptions): Ends {
  const [first, last] = [timeWords('range', from, options), timeWords('range', to, options)]
  if (overnight) return [first, [register(options) === 'spoken' ? '第二日' : '翌日', ...last]]
  return [first, register(options) !== 'formal' && first[0] === last[0] ? last.slice(1) : last]
}
