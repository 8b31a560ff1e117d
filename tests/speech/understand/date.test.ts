import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { date, plain, UnreadableError } from '@yinqiao/speech/read'
import { type DateHeard, parseDate, parsePeriod } from '@yinqiao/speech/understand'

interface Group {
  why: string
  now: string
  towards?: 'future' | 'past'
  rows: Record<string, string | null>
}

const home = '../../../packages/speech/src/understand/date/'
const table = (path: string) =>
  (JSON.parse(readFileSync(new URL(home + path, import.meta.url), 'utf8')) as { groups: Group[] }).groups
const dates = table('date.cases.json')
const periods = table('period.cases.json')

/** As the tables write it. */
function written(heard: DateHeard): string | null {
  if (!heard) return null
  if ('date' in heard) return (heard.exact ? '' : '~') + heard.date
  return `?${heard.candidates.map(({ date: day }) => day).join(' ')}`
}

describe.each(dates)('$why ($now)', group => {
  it.each(Object.entries(group.rows))('%s', (text, expected) => {
    const heard = written(parseDate(text, group))
    if (expected === '?*') expect(heard).toMatch(/^\?/)
    else expect(heard).toBe(expected)
  })
})

describe.each(periods)('$why ($now)', ({ now, rows }) => {
  it.each(Object.entries(rows))('%s', (text, expected) => {
    const heard = parsePeriod(text, { now })
    expect(heard && `${heard.from} ${heard.to}`).toBe(expected)
  })
})

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

describe('any day drawn', () => {
  const days = fc.integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2040, 11, 31) / 86_400_000 })

  it('is the same day when the reader says it with its year', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom('spoken' as const, 'formal' as const), (day, now, style) => {
        const said = plain(date(iso(day), { style, now: iso(now) }))
        // The reader leaves out a year that goes without saying; then it may be another one.
        const heard = parseDate(said, { now: iso(now) })
        if (heard && !('ask' in heard)) expect([said, heard.date]).toEqual([said, iso(day)])
        else
          expect([said, heard && 'candidates' in heard && heard.candidates.map(one => one.date)]).toEqual([
            said,
            expect.arrayContaining([iso(day)]),
          ])
      }),
      { numRuns: 3000 },
    )
  })

  it('and any text: never throws, and every day is one of the calendar', () => {
    const signs = '今明后昨前大天上下这个周星期礼拜一二三四五六七八九十日号月年底半过以之后前到最近零01234567-/.转给块'
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 12 }), days, (all, now) => {
        const heard = parseDate(all.join(''), { now: iso(now) })
        for (const { date: day } of heard ? ('candidates' in heard ? heard.candidates : [heard]) : []) {
          expect(day).toBe(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10))
        }
        const period = parsePeriod(all.join(''), { now: iso(now) })
        if (period) expect(period.from <= period.to && period.to <= iso(now)).toBe(true)
      }),
      { numRuns: 4000 },
    )
  })

  it('a "now" that is no day is refused, not taken for 1970', () => {
    expect(() => parseDate('明天', { now: 'soon' })).toThrow(UnreadableError)
  })
})

it('the tables are large enough to be believed', () => {
  const rows = [...dates, ...periods].flatMap(group => Object.values(group.rows))
  expect(rows.length).toBeGreaterThan(300)
  expect(rows.filter(expected => expected === null || /^[?~]/.test(expected)).length).toBeGreaterThan(120)
})
