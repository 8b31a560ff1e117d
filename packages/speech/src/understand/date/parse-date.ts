import { normalise } from '../normalise/normalise.ts'
import { type Day, dayOf, isLunar, iso, monthsOn, partsOf, today, weekdayOf, whole, yearOf } from './days.ts'
import words from './words.json' with { type: 'json' }

/** One day that may have been meant, `YYYY-MM-DD`, and the words it was heard in. */
export interface DateCandidate {
  readonly date: string
  readonly heard: string
}

/** `which-date`: it may be either, the likeliest first; `exact-date`: about then. */
export interface DateAsk {
  readonly ask: 'which-date' | 'exact-date'
  readonly candidates: readonly DateCandidate[]
  readonly heard: string
}

/** Like an amount: what has no `ask` is exact. 月底 and 半个月后 are about a day, and carry their question. */
export type DateHeard =
  | (DateCandidate & { readonly exact: true })
  | (DateCandidate & DateAsk & { readonly exact: false; readonly ask: 'exact-date' })
  | (DateAsk & { readonly ask: 'which-date' })
  | null

export interface DateOptions {
  /** An ISO instant, a calendar date or a `Date`; read in Asia/Shanghai. */
  readonly now: string | Date
  /** A date to come (a term, an appointment) or one gone by (the passbook); without, what may be both is asked. */
  readonly towards?: 'future' | 'past'
}

/** A stretch of whole days, both ends in it, never beyond today. */
export interface Period {
  readonly from: string
  readonly to: string
  readonly heard: string
}

/** Finds the day a person named: 下周三, 三天后, 1月5日, 五号. Never guesses at the farmers' calendar. Throws only for a `now` that is no day. */
export function parseDate(text: string, { now, towards }: DateOptions): DateHeard {
  const said = normalise(text)
  const start = today(now)
  if (isLunar(said) || words.vague.some(word => said.includes(word))) return null
  let rest = said
  const found: { days: readonly Day[]; about: boolean; heard: string }[] = []
  for (const { pattern, read, about = false } of shapes) {
    rest = rest.replace(pattern, (...all: unknown[]) => {
      const heard = String(all[0])
      const groups = all.slice(1).map(group => (typeof group === 'string' ? group : ''))
      const days = read(groups, start, towards)
      if (days) found.push({ days: days.filter(day => day !== null), about, heard })
      return '\ue001'.repeat(heard.length)
    })
  }
  const [only, other] = found
  if (!only || found.some(({ days }) => days.length === 0)) return null
  if (/(?:不是|不要|别|不)\ue001/.test(rest) && !other) return null
  const heard = found.map(one => one.heard).join('，')
  const all = found.flatMap(one => one.days.map(day => ({ date: iso(day), heard: one.heard })))
  const candidates = all.filter(({ date }, index) => all.findIndex(one => one.date === date) === index)
  const [first] = candidates
  if (!first || candidates.length > 1 || /不对|不是|说错|还是|或者/.test(rest))
    return { ask: 'which-date', candidates, heard }
  if (only.about || /左右|前后|大概|大约|差不多|之前|以前|可能/.test(rest))
    return { ...first, exact: false, ask: 'exact-date', candidates }
  return { ...first, exact: true }
}

type Read = (groups: readonly string[], start: Day, towards?: 'future' | 'past') => readonly (Day | null)[] | null

const F = '[零一二两三四五六七八九十\\d]'
const year = '(\\d{4}|\\d{2}|[零一二三四五六七八九]{2,4})'
const week = '个?(?:周|星期|礼拜)'
const notBefore = '(?!窗|线|楼|院|门|店|桌|卡|床|机|柜|库|房|厅|人|馆|台|球|车|位|码|钱|公|路|营|支|\\d)'

/** Each is taken out of the sentence before the next one looks: 大后天 before 后天, 下个月五号 before 五号. */
const shapes: readonly { pattern: RegExp; read: Read; about?: boolean }[] = [
  {
    pattern: new RegExp(`${year}年(${F}{1,3})月(?:份)?(${F}{1,3})[日号]?${notBefore}`, 'g'),
    read: ([y, m, d]) => [dayOf(yearOf(y), whole(m), whole(d))],
  },
  {
    pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    read: ([y, , m, d]) => [dayOf(Number(y), Number(m), Number(d))],
  },
  {
    pattern: new RegExp(`(今年|明年|后年|去年|前年)的?(${F}{1,3})月(?:份)?(${F}{1,3})[日号]${notBefore}`, 'g'),
    read: ([word, m, d], start) => [
      dayOf(partsOf(start).year + '前去今明后'.indexOf(word?.charAt(0) ?? '') - 2, whole(m), whole(d)),
    ],
  },
  {
    pattern: new RegExp(`(上上|上|这|本|当|下下|下)个?月的?(${F}{1,3})[日号]${notBefore}`, 'g'),
    read: ([word, d], start) => [inMonth(start, turn(word), whole(d))],
  },
  {
    pattern: new RegExp(`(${F}{1,3})月(?:份)?(${F}{1,3})[日号]${notBefore}`, 'g'),
    read: ([m, d], start, towards) => nextYearly(start, whole(m), whole(d), towards),
  },
  {
    pattern: /(上上|上|这|本|当|下下|下)?个?月(?:底|末)/g,
    about: true,
    read: ([word], start) => [inMonth(start, turn(word), 'last')],
  },
  {
    pattern: new RegExp(`(上上|上|这|本|下下|下)${week}([一二三四五六日天])`, 'g'),
    read: ([word, day], start) => inWeek(start, turn(word), weekdayOf(day)),
  },
  {
    pattern: /(?:周|星期|礼拜)([一二三四五六日天])/g,
    read: ([day], start, towards) => weekly(start, weekdayOf(day), towards),
  },
  {
    pattern: new RegExp(`(大?[前今明昨后听寻当][天日早晚夜]|大?[今明昨后前]儿个?)`, 'g'),
    read: ([word], start) => relative(word, start),
  },
  { pattern: new RegExp(`半个?月(?:以|之|过)?后|过半个月`, 'g'), about: true, read: (_groups, start) => [start + 15] },
  { pattern: new RegExp(`半年(?:以|之|过)?后`, 'g'), read: (_groups, start) => [monthsOn(start, 6)] },
  {
    pattern: new RegExp(`(${F}+)(天|日|个?星期|个?礼拜|周|个月|年)(?:以|之|过)?(后|前)`, 'g'),
    read: ([n, unit, way], start) => later(start, whole(n), unit, way === '后' ? 1 : -1),
  },
  {
    pattern: new RegExp(`(?:再过|过)(${F}+)(天|个?星期|个?礼拜|周|个月|年)`, 'g'),
    read: ([n, unit], start) => later(start, whole(n), unit, 1),
  },
  {
    pattern: new RegExp(`(^|[^第\\d零一二两三四五六七八九十百])(${F}{1,3})[号日]${notBefore}`, 'g'),
    read: ([, d], start, towards) => nextMonthly(start, whole(d), towards),
  },
]

function turn(word = ''): number {
  return word === '' ? 0 : word.startsWith('上') ? -word.length : word.startsWith('下') ? word.length : 0
}

function inMonth(start: Day, months: number, date: number | 'last'): Day | null {
  const { year: y, month } = partsOf(start)
  const first = Date.UTC(y, month - 1 + months, 1) / 86_400_000
  const at = partsOf(first)
  return date === 'last' ? monthsOn(first, 1) - 1 : dayOf(at.year, at.month, date)
}

// On a Sunday people do not agree which week is this one.
function inWeek(start: Day, weeks: number, weekday: number): readonly Day[] {
  const { weekday: now } = partsOf(start)
  const day = start - now + weekday + weeks * 7
  return now === 7 ? [day, day + 7] : [day]
}

function weekly(start: Day, weekday: number, towards?: 'future' | 'past'): readonly Day[] {
  const ahead = (weekday - partsOf(start).weekday + 7) % 7
  if (towards === 'past') return [start + (ahead === 0 ? 0 : ahead - 7)]
  if (ahead === 0) return [start, start + 7]
  // Still to come this week: that one. 周一 said on a Wednesday may be the one gone by.
  if (towards === 'future' || ahead <= 7 - partsOf(start).weekday) return [start + ahead]
  return [start + ahead, start + ahead - 7]
}

function nextYearly(start: Day, month: number, date: number, towards?: 'future' | 'past'): readonly (Day | null)[] {
  const { year: y } = partsOf(start)
  const all = [y - 1, y, y + 1].map(each => dayOf(each, month, date)).filter(day => day !== null)
  return nearest(all, start, 'year', towards)
}

function nextMonthly(start: Day, date: number, towards?: 'future' | 'past'): readonly (Day | null)[] | null {
  if (!(date >= 1 && date <= 31)) return null
  const all = [-1, 0, 1].map(months => inMonth(start, months, date)).filter(day => day !== null)
  const days = nearest(all, start, 'month', towards)
  // 31 号 in a month of thirty days: the next one there is may not be the one meant.
  return all.length < 3 && days.length === 1 && days[0] !== start ? [...days, ...all] : days
}

/** Of the same day in three months or years: the one of this month or year when it is still to come, otherwise both sides. */
function nearest(all: readonly Day[], start: Day, unit: 'month' | 'year', towards?: 'future' | 'past'): readonly Day[] {
  const before = all.filter(day => day < start).slice(-1)
  const after = all.filter(day => day >= start).slice(0, 1)
  if (towards === 'past') return after[0] === start ? after : before
  const soon = after.some(day => partsOf(day)[unit] === partsOf(start)[unit])
  return towards === 'future' || soon ? after : [...after, ...before]
}

function relative(word: string | undefined, start: Day): readonly Day[] | null {
  const away = (words.days as Record<string, number>)[word ?? '']
  return away === undefined ? null : [start + away]
}

function later(start: Day, count: number, unit = '', way: 1 | -1): readonly (Day | null)[] | null {
  if (!(count >= 1 && count <= 999)) return [null]
  if (/月|年/.test(unit)) return [monthsOn(start, count * way * (unit === '年' ? 12 : 1))]
  return [start + count * way * (/[天日]/.test(unit) ? 1 : 7)]
}
