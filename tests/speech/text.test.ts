import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amount, date, plain, rate, time, UnreadableError } from '@yinqiao/speech/read'
import { normalise, text, type TextOptions } from '@yinqiao/speech/read/text'
import { permit } from '@yinqiao/speech/say'

interface Cases {
  kind: string
  cases: { written: string; heard: string; options?: TextOptions }[]
}

const folder = new URL('../../packages/speech/src/read/text/', import.meta.url)
const casesIn = (url: URL) => JSON.parse(readFileSync(url, 'utf8')) as Cases
const tables = readdirSync(folder)
  .filter(file => file.endsWith('.cases.json'))
  .map(file => casesIn(new URL(file, folder)))
const unseen = ['general', 'bank', 'second', 'third'].map(kind =>
  casesIn(new URL(`unseen/text-${kind}.json`, import.meta.url)),
)

describe('a customer to whom a text of the bank is read', () => {
  it('has enough examples to be believed', () => {
    const kinds = 'count date mixed money phone range rate tail time unit untouched'.split(' ')
    expect(tables.map(({ kind }) => kind).sort()).toEqual(kinds)
    expect(tables.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(600)
    for (const { cases } of unseen) expect(cases.length).toBeGreaterThanOrEqual(100)
  })

  describe.each([...tables, ...unseen])('$kind', ({ cases }) => {
    it.each(cases)('hears $written as $heard', ({ written, heard, options }) => {
      expect(normalise(written, options)).toBe(heard)
    })
  })

  it('finds none of the unseen sentences among the examples', () => {
    const seen = new Set(tables.flatMap(({ cases }) => cases.map(({ written }) => written)))
    expect(unseen.flatMap(({ cases }) => cases).filter(({ written }) => seen.has(written))).toEqual([])
  })

  it('hears a text again as it was, once it is in words', () => {
    const kept = new Set(tables.filter(({ kind }) => kind === 'untouched').flatMap(({ cases }) => cases))
    for (const row of [...tables, ...unseen].flatMap(({ cases }) => cases)) {
      if (!kept.has(row) && row.heard && !/[0-9A-Za-z]/.test(row.heard)) expect(normalise(row.heard)).toBe(row.heard)
    }
  })
})

describe('somebody else in the room', () => {
  it('hears an amount only as an amount, a balance only as a balance', () => {
    const written = '尾号6288支出35.80元，余额1,200.00元，截至2026-01-05，年利率2.75%，详询95588。'
    expect(level(written, '五元')).toMatchObject({ kind: 'amount', privacy: 'personal' })
    expect(level(written, '一千')).toMatchObject({ kind: 'balance', privacy: 'sensitive' })
    expect(level(written, '六')).toMatchObject({ kind: 'card-tail', privacy: 'personal' })
    expect(level(written, '一月')).toMatchObject({ kind: 'date', privacy: 'public' })
    expect(level(written, '百分之')).toMatchObject({ kind: 'rate', privacy: 'public' })
    expect(level(written, '支出')).toMatchObject({ kind: 'words', privacy: 'personal' })
  })

  it('may hear a notice that hangs on the wall, but no balance in it', () => {
    const written = '单笔限额5万元。余额100元。'
    expect(level(written, '五万', { privacy: 'public' })).toMatchObject({ privacy: 'public' })
    expect(level(written, '单笔', { privacy: 'public' })).toMatchObject({ privacy: 'public' })
    expect(level(written, '一百', { privacy: 'public' })).toMatchObject({ privacy: 'sensitive' })
  })

  const secrets = [
    '验证码836251，请勿告知他人。',
    '【银行】您的动态密码：88120934。',
    '账号6222021234566288已挂失。',
    '卡号6222 0212 3456 6288。',
    '身份证110101199003071234已登记。',
    '手机号13812345678已登记。',
    '请联系138-1234-5678。',
    '密码是a1b2c3。',
    '订单号6222021234566288。',
    '参考：20988776655。',
    '见https://example.cn/13812345678。',
    'REF-99887766-1。',
    '８３６２５１是您的验证码。',
    '836251，请在页面输入此验证码。',
    '验证码：845 213。',
    'Your verification code is 553120.',
    '卡6222.0212.3456.6288。',
    '护照E12345678。',
  ]

  it.each(secrets)('gets no figure of %s', written => {
    for (const options of [{}, { privacy: 'public' as const }]) {
      const tokens = text(written, options)
      expect(tokens.some(({ text: words, privacy }) => words === '' && privacy === 'secret')).toBe(true)
      expect(plain(tokens)).not.toMatch(/[0-9０-９零一二三四五六七八九幺]/)
    }
  })

  it('keeps the sentence before and behind a secret', () => {
    const tokens = text('您好。验证码836251。五分钟内有效。', { privacy: 'public' })
    const heard = permit(tokens, { audience: 'sound', speaksAmounts: false, asked: false, withheld: '请看屏幕。' })
    expect(plain(heard)).toBe('您好。请看屏幕。五分钟内有效。')
  })

  it('gets nothing at all of a text that is secret', () => {
    expect(text('转账5万元', { privacy: 'secret' })).toEqual([{ text: '', kind: 'text', privacy: 'secret', group: 0 }])
  })
})

describe('any amount drawn', () => {
  const fen = fc.oneof(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99_999_999_999_999 }))
  const ways = [grouped, bare].flatMap(digits => [
    (value: number) => `¥${digits(value)}`,
    (value: number) => `${digits(value)}元`,
    (value: number) => `RMB ${digits(value)}`,
    (value: number) => `支出-${digits(value)}元`,
    (value: number) => `收入 +${digits(value)} 元，`,
  ])

  it('is the same in a text, however it is written', () => {
    fc.assert(
      fc.property(fen, fc.constantFrom(...ways), (value, write) => {
        const words = normalise(write(value)).replace(/^支出|^收入|，$/g, '')
        expect(words).toBe(plain(amount(value)))
      }),
      { numRuns: 3000 },
    )
  })

  it('is the same as the day, time and rate readers say it', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.constantFrom('-', '/', '.'), (drawn, mark) => {
        const iso = drawn.toISOString().slice(0, 10)
        expect(normalise(iso.replace(/-/g, mark))).toBe(plain(date(iso)))
        const clock = drawn.toISOString().slice(11, 16)
        expect(normalise(`今天${clock}前`)).toBe(`今天${plain(time(clock))}前`)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 99 }), (whole, rest) => {
        const written = `${whole}.${String(rest).padStart(2, '0')}%`
        expect(normalise(`利率${written}`)).toBe(`利率${plain(rate(written))}`)
      }),
    )
  })
})

describe('any text', () => {
  const scraps = [
    ...'0123456789.,:/-~—%‰¥$€*×+=（）()年月日号元万亿个点时分℃GBkg ，。',
    '人民币',
    '尾号',
    '余额',
    '验证码',
    '2026',
    '第',
    'LPR',
    '至',
  ]
  const written = fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map(all => all.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  )

  it('is read or refused with a reason, never broken', () => {
    fc.assert(
      fc.property(written, value => {
        try {
          text(value)
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError)
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('has no figure left but in a run that was left whole', () => {
    fc.assert(
      fc.property(written, value => {
        if (value.trim() === '') return
        const runs = figuresIn(folded(value))
        for (const run of figuresIn(heardOf(value))) expect(runs).toContain(run)
      }),
      { numRuns: 5000 },
    )
  })

  it('is unchanged when there is neither figure nor sign in it', () => {
    const han = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map(code => String.fromCharCode(code)),
      minLength: 1,
    })
    const marks = fc.constantFrom('，', '。', '？', '、', '：', '“', '”', '（', '）', '\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(han, marks), { minLength: 1, maxLength: 8 }), runs => {
        const value = runs.flat().join('').trim()
        expect(normalise(value)).toBe(value)
      }),
    )
  })

  it('may be a notice of two thousand characters, not a contract', () => {
    expect(normalise('存'.repeat(2000))).toHaveLength(2000)
    expect(() => text('存'.repeat(2001))).toThrow(UnreadableError)
    for (const nothing of ['', '  ', 'a\u0000', 'a\u202Eb']) expect(() => text(nothing)).toThrow(UnreadableError)
  })
})

function heardOf(value: string): string {
  try {
    return normalise(value)
  } catch {
    return ''
  }
}

// A run is what an eye takes for one thing: figures and letters with signs between them.
const figuresIn = (words: string) =>
  (words.match(/[0-9A-Za-z]+(?:[./:-][0-9A-Za-z]+)*/g) ?? []).filter(run => /\d/.test(run))
const folded = (value: string) => value.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

const level = (written: string, word: string, options?: TextOptions) =>
  text(written, options).find(token => token.text.includes(word))

const whole = (fen: number) => String(Math.floor(fen / 100))
const cents = (fen: number) => String(fen % 100).padStart(2, '0')
const grouped = (value: number) => `${whole(value).replace(/\B(?=(?:\d{3})+$)/g, ',')}.${cents(value)}`
const bare = (value: number) => `${whole(value)}.${cents(value)}`

it.each(['余额1,234.56', '您的余额为8765.4，请留意', '结余：300'])(
  'a balance without its 元 is as private as one with it: %s',
  written => {
    const figures = text(written).filter(({ kind }) => kind !== 'words')
    expect(figures.length).toBeGreaterThan(0)
    for (const { kind, privacy } of figures) expect([kind, privacy]).toEqual(['balance', 'sensitive'])
  },
)
