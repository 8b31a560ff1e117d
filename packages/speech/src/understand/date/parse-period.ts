import { normalise } from '../normalise/normalise.ts'
import { type Day, dayOf, isLunar, iso, lengthOf, monthsOn, partsOf, today, whole, yearOf } from './days.ts'
import { type DateOptions, parseDate, type Period } from './parse-date.ts'

type Stretch = readonly [from: Day, to: Day] | null

/**
 * Finds the stretch of days a person asks the passbook for: 上个月, 最近三个月, 今年, 一月到三月, 从五号到十号. It has gone by or is going on, so it
 * never reaches beyond today; null when there is none or it may be two.
 */
export function parsePeriod(text: string, { now }: DateOptions): Period | null {
  const said = normalise(text)
  const start = today(now)
  if (isLunar(said)) return null
  for (const { pattern, read } of shapes) {
    const found = pattern.exec(said)
    if (!found) continue
    const [heard, ...groups] = found
    const stretch = read(groups, start)
    const more = said.replace(heard, '，')
    if (!stretch || Number.isNaN(stretch[0] + stretch[1]) || shapes.some(one => one.pattern.test(more))) return null
    const [from, to] = [stretch[0], Math.min(stretch[1], start)]
    return from > to ? null : { from: iso(from), to: iso(to), heard }
  }
  return between(said, now) ?? single(said, now)
}

const F = '[零一二两三四五六七八九十\\d]'
const year = '(\\d{4}|[零一二三四五六七八九]{4})'
const to = '(?:份)?(?:到|至|-|~)'

/** The longer one first: 上上个月 before 上个月, 一月到三月 before 三月. 这两天 and 前两年 are nobody's number. */
const shapes: readonly { pattern: RegExp; read: (groups: readonly (string | undefined)[], start: Day) => Stretch }[] = [
  {
    pattern: new RegExp(`(?:${year}年|(今年|去年|前年)的?)?(${F}{1,3})月?${to}(${F}{1,3})月(?:份)?(?!${F})`),
    read: ([y, word, from, end], start) => months(start, yearSaid(y, word, start), whole(from), whole(end)),
  },
  {
    pattern: new RegExp(
      `(?:最近|近|过去|这(?!两)|前(?!两))(半年|半个?月|一年半|(${F}+)(天|日|个?星期|个?礼拜|周|个?月|年))(?!${F}|[前后]|底)`,
    ),
    read: ([all, n, unit], start) => last(start, all ?? '', n, unit),
  },
  {
    pattern: /(上上|上|这|本|当)个?月(?!底|末|的?[零一二三四五六七八九十\d])/,
    read: ([word], start) => wholeMonth(start, turn(word)),
  },
  {
    pattern: /(上上|上|这|本)个?(?:周|星期|礼拜)(?![一二三四五六日天末])/,
    read: ([word], start) => week(start, turn(word)),
  },
  {
    pattern: new RegExp(`(?:${year}年|(今年|去年|前年)的?)?(上半年|下半年)`),
    read: ([y, word, half], start) => halfYear(yearSaid(y, word, start) ?? partsOf(start).year, half),
  },
  {
    pattern: new RegExp(`(?:${year}年|(今年|去年|前年)的?)?第?(${F})季度`),
    read: ([y, word, n], start) => quarter(start, yearSaid(y, word, start), whole(n)),
  },
  { pattern: /(上|这|本)个?季度/, read: ([word], start) => thisQuarter(start, turn(word)) },
  {
    pattern: new RegExp(`(?:${year}年|(今年|去年|前年)的?)?(${F}{1,3})月(?:份)?(?!${F}|底|末|初|中)`),
    read: ([y, word, m], start) => months(start, yearSaid(y, word, start), whole(m), whole(m)),
  },
  {
    pattern: new RegExp(`${year}年(?!${F})|(今年|去年|前年|本年|当年|全年)(?!${F})`),
    read: ([y, word], start) => wholeYear(yearSaid(y, word, start)),
  },
]

function yearSaid(y: string | undefined, word: string | undefined, start: Day): number | undefined {
  if (y) return yearOf(y)
  if (!word) return undefined
  return partsOf(start).year - (word === '前年' ? 2 : word === '去年' ? 1 : 0)
}

function turn(word = ''): number {
  return word.startsWith('上') ? -word.length : 0
}

/** Without a year: the last time these months were. Null while they are going on and half of them is still to come. */
function months(start: Day, y: number | undefined, from: number, end: number): Stretch {
  if (!(from >= 1 && from <= 12 && end >= 1 && end <= 12)) return null
  const now = partsOf(start)
  if (y === undefined && from < now.month && end > now.month) return null
  const until = y ?? (end <= now.month ? now.year : now.year - 1)
  const first = from <= end ? until : y === undefined ? until - 1 : NaN
  return [dayOf(first, from, 1) ?? NaN, dayOf(until, end, lengthOf(until, end)) ?? NaN]
}

function last(start: Day, all: string, n: string | undefined, unit = ''): Stretch {
  if (all === '半年') return [monthsOn(start, -6), start]
  if (all === '一年半') return [monthsOn(start, -18), start]
  if (all.startsWith('半')) return [start - 15, start]
  const count = whole(n)
  if (!(count >= 1 && count <= 999)) return null
  if (/月|年/.test(unit)) return [monthsOn(start, -count * (unit === '年' ? 12 : 1)), start]
  return [start - (/[天日]/.test(unit) ? count - 1 : count * 7), start]
}

function wholeMonth(start: Day, away: number): Stretch {
  const { date } = partsOf(start)
  const first = monthsOn(start - date + 1, away)
  return [first, monthsOn(first, 1) - 1]
}

function week(start: Day, away: number): Stretch {
  const monday = start - partsOf(start).weekday + 1 + away * 7
  return [monday, monday + 6]
}

function halfYear(y: number, half: string | undefined): Stretch {
  return half === '上半年'
    ? [dayOf(y, 1, 1) ?? NaN, dayOf(y, 6, 30) ?? NaN]
    : [dayOf(y, 7, 1) ?? NaN, dayOf(y, 12, 31) ?? NaN]
}

function quarter(start: Day, y: number | undefined, n: number): Stretch {
  if (!(n >= 1 && n <= 4)) return null
  const now = partsOf(start)
  const at = y ?? (n * 3 - 2 <= now.month ? now.year : now.year - 1)
  const first = dayOf(at, n * 3 - 2, 1) ?? NaN
  return [first, monthsOn(first, 3) - 1]
}

function thisQuarter(start: Day, away: number): Stretch {
  const { year: y, month } = partsOf(start)
  const first = monthsOn(dayOf(y, month - ((month - 1) % 3), 1) ?? NaN, away * 3)
  return [first, monthsOn(first, 3) - 1]
}

function wholeYear(y = NaN): Stretch {
  return [dayOf(y, 1, 1) ?? NaN, dayOf(y, 12, 31) ?? NaN]
}

/** From one named day to another, or till now. */
function between(said: string, now: string | Date): Period | null {
  const [heard, , left = '', right = ''] = /(从)?([^，。]{2,14}?)(?:到|至|~)([^，。]{1,14})/.exec(said) ?? []
  if (!heard) return null
  const from = parseDate(left, { now, towards: 'past' })
  const until = /现在|目前|今天|至今/.test(right)
    ? parseDate('今天', { now })
    : parseDate(right, { now, towards: 'past' })
  if (!from || !until || 'ask' in from || 'ask' in until || from.date > until.date) return null
  return { from: from.date, to: until.date, heard }
}

function single(said: string, now: string | Date): Period | null {
  const day = parseDate(said, { now, towards: 'past' })
  if (!day || 'ask' in day || today(day.date) > today(now)) return null
  return { from: day.date, to: day.date, heard: day.heard }
}
