import type { Token } from '../../token.ts'
import { toDecimal } from '../decimal.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import { rangePrivacy } from '../privacy.ts'
import { rangeOfDays, toRange } from '../range.ts'
import type { Range, ReadOptions, ValueOf } from '../reader.ts'
import { money } from './amount.ts'
import { countWords } from './count.ts'
import { dateWords } from './date.ts'
import { durationWords } from './duration.ts'
import { percentWords } from './percent.ts'
import { timeWords } from './time.ts'

/**
 * Reads from one value to another: 五百元到一千元, 一到三个, 上午九点到下午五点. Money, lengths of time and percents say
 * their unit at both ends: 一到两万元 could begin at one yuan. Throws when it ends before it begins.
 */
export function range(value: ValueOf['range'], options: ReadOptions = {}): Token[] {
  const checked = toRange(value)
  const { of, same } = checked
  const [from, to] = endsOf(checked, options)
  return tokens('range', same ? from : [...from, '到', ...to], { privacy: rangePrivacy(of, options.privacy) })
}

type Ends = readonly [from: Piece[], to: Piece[]]

function endsOf(ends: Range & { readonly overnight: boolean }, options: ReadOptions): Ends {
  switch (ends.of) {
    case 'amount':
      return [money('range', ends.from, options), money('range', ends.to, options)]
    case 'count':
      return counts(ends.from, ends.to, options)
    case 'date':
      return rangeOfDays(ends, options, dateWords)
    case 'time':
      return times(ends.from, ends.to, ends.overnight, options)
    case 'percent':
      return [percentWords(toDecimal('range', ends.from)), percentWords(toDecimal('range', ends.to))]
    case 'duration':
      return [durationWords(ends.from), durationWords(ends.to)]
  }
}

/** The measure word is said once: 两到三笔. */
function counts(from: number, to: number, options: ReadOptions): Ends {
  const first = from === to ? options : { ...options, measure: '' }
  return [countWords('range', from, first), countWords('range', to, options)]
}

/** One part of the day is said once: 下午两点到五点. */
function times(from: ValueOf['time'], to: ValueOf['time'], overnight: boolean, options: ReadOptions): Ends {
  const [first, last] = [timeWords('range', from, options), timeWords('range', to, options)]
  if (overnight) return [first, ['第二天', ...last]]
  const spoken = (options.style ?? defaults.style) === 'spoken'
  return [first, spoken && first[0] === last[0] ? last.slice(1) : last]
}
