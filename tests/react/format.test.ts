import { loadEnglish, zhCN } from '@yinqiao/locales'
import { createWords, formats } from '@yinqiao/react'
import { plain } from '@yinqiao/speech/read'
import { expect, test } from 'vitest'

const now = () => new Date('2026-11-23T14:30:00+08:00')
const chinese = createWords('zh-CN', zhCN, now)
const english = createWords('en', await loadEnglish(), now)
const hours = Array.from({ length: 24 }, (_, hour) => hour)
const at = (hour: number) => ({ at: `2026-11-23T${String(hour).padStart(2, '0')}:05:00+08:00` })

for (const hour of hours)
  test(`at ${hour} o'clock the eye reads the part of the day that the ear hears`, () => {
    const { t, tokens } = chinese
    const key = 'passbook.until'
    const heard = /^今天(..)(.*)点/.exec(plain(tokens(key, { until: at(hour).at })))
    const shown = /^今天(..) (\d+):05/.exec(t(key, { until: at(hour).at }))
    expect(shown?.[1]).toBe(heard?.[1])
    expect(shown?.[2]).toBe(String(hour > 12 ? hour - 12 : hour))
    const said = plain(english.tokens(key, { until: at(hour).at }))
    const written = english.t(key, { until: at(hour).at })
    expect(written).toContain(`today, ${hour % 12 || 12}:05 ${hour < 12 ? 'am' : 'pm'}`)
    expect(said.includes('morning')).toBe(hour >= 5 && hour < 12)
  })

const days = [
  ['2026-11-22T23:59:00+08:00', '昨天', 'yesterday'],
  ['2026-11-24T00:00:00+08:00', '明天', 'tomorrow'],
  ['2026-11-20T08:00:00+08:00', '11月20日', 'November 20'],
  ['2025-12-31T08:00:00+08:00', '2025年12月31日', 'December 31, 2025'],
] as const
for (const [day, zh, inEnglish] of days)
  test(`${day} is written ${zh}`, () => {
    expect(chinese.t('passbook.day', { at: day })).toBe(zh)
    expect(english.t('passbook.day', { at: day })).toBe(inEnglish)
  })

const written = [
  ['code', 'TX2026-0001', 'TX2026-0001', 'TX2026-0001'],
  ['ordinal', 3, '第 3', 'no. 3'],
  ['rate', '3.10%', '3.10%', '3.10%'],
  ['rate', 2.75, '2.75%', '2.75%'],
  ['currency', { minor: 1999, code: 'USD' }, 'US$19.99', '$19.99'],
  ['currency', { minor: 120_000, code: 'CNY' }, '¥1,200.00', 'CN¥1,200.00'],
  ['currency', { minor: 2000, code: 'JPY' }, 'JP¥2,000', '¥2,000'],
  ['range', { of: 'amount', from: 50_000, to: 100_000 }, '500.00 至 1,000.00', '500.00 to 1,000.00'],
  ['range', { of: 'count', from: 1, to: 3 }, '1 至 3', '1 to 3'],
  ['range', { of: 'count', from: 3, to: 3 }, '3', '3'],
  ['range', { of: 'time', from: '09:00', to: '17:30' }, '上午 9:00 至 下午 5:30', '9:00 am to 5:30 pm'],
  ['range', { of: 'date', from: '2026-11-22', to: '2026-12-01' }, '昨天 至 12月1日', 'yesterday to December 1'],
] as const
for (const [kind, value, zh, inEnglish] of written)
  test(`a ${kind} is written ${zh}`, () => {
    expect(formats[kind](value, { language: 'zh-CN', now: now(), t: chinese.t })).toBe(zh)
    expect(formats[kind](value, { language: 'en', now: now(), t: english.t })).toBe(inEnglish)
  })
