import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amount, plain } from '@yinqiao/speech/read'
import { type AmountHeard, parseAmount } from '@yinqiao/speech/understand'
import { parseAmount as byGrammarAlone } from '../parse-amount.ts'

interface Group {
  why: string
  expects?: 'money'
  names?: string[]
  rows: Record<string, string | null>
}

const table = (path: string) =>
  (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { groups: Group[] }).groups
const cases = table('../../../packages/speech/src/understand/amount/amount.cases.json')
const unseen = table('../unseen/amount.json')

const inYuan = (fen: number) => `${fen / 100}`

/** As the tables write it. */
function written(heard: AmountHeard): string | null {
  if (!heard) return null
  if ('fen' in heard) return (heard.exact ? '' : '~') + inYuan(heard.fen)
  if (heard.ask === 'currency') return '?$'
  return heard.candidates.length === 0 ? '?~' : `?${heard.candidates.map(({ fen }) => inYuan(fen)).join(' ')}`
}

/** As a bill is written. */
const capital = (words: string) =>
  words
    .replace(/[两二]/g, '贰')
    .replace(/[一三四五六七八九十百千]/g, sign =>
      '壹叁肆伍陆柒捌玖拾佰仟'.charAt('一三四五六七八九十百千'.indexOf(sign)),
    )

const isExact = (heard: AmountHeard) => heard !== null && !('ask' in heard)

describe.each([...cases, ...unseen])('$why', group => {
  it.each(Object.entries(group.rows))('%s', (text, expected) => {
    const heard = parseAmount(text, group)
    if (expected === '!') expect(isExact(heard)).toBe(false)
    else if (expected === '?*') expect(written(heard)).toMatch(/^\?/)
    else expect(written(heard)).toBe(expected)
    if (heard && 'fen' in heard && !heard.exact) expect(heard.ask).toBe('exact-amount')
  })
})

describe('any amount drawn', () => {
  const fen = fc.oneof(
    fc.integer({ min: 0, max: 10 ** 14 - 1 }),
    fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 11 })).map(([n, zeros]) => n * 10 ** zeros),
    fc
      .array(fc.constantFrom('0', '0', '0', '1', '2', '9'), { minLength: 1, maxLength: 14 })
      .map(all => Number(all.join(''))),
  )
  const options = fc.record({
    liang: fc.constantFrom('colloquial' as const, 'formal' as const),
    style: fc.constantFrom('spoken' as const, 'formal' as const),
  })
  const before = fc.constantFrom(
    '',
    '嗯',
    '嗯，',
    '那个',
    '那个，',
    '请转',
    '帮我转',
    '麻烦您转',
    '转给他',
    '呃转',
    '就转',
    '我要转',
  )
  const after = fc.constantFrom('', '。', '吧', '，谢谢', '，啊', '给他', '给他吧', '就行', '嗯')

  it('is heard as the very same amount when the reader says it, whatever its style', () => {
    fc.assert(
      fc.property(fen, options, (value, choice) => {
        expect(parseAmount(plain(amount(value, choice)), { expects: 'money' })).toMatchObject({
          fen: value,
          exact: true,
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same amount with empty words around it', () => {
    fc.assert(
      fc.property(fen, before, after, (value, one, other) => {
        fc.pre(value >= 100)
        const said = one + plain(amount(value)) + other
        expect([said, parseAmount(said, { expects: 'money' })]).toMatchObject([said, { fen: value, exact: true }])
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same amount in figures: bare, grouped, with a sign, with a unit, full width', () => {
    const shapes: ((plain: string, grouped: string) => string)[] = [
      (_plain, grouped) => `¥${grouped}`,
      (_plain, grouped) => `${grouped}元`,
      bare => `${bare}元`,
      bare => `¥ ${bare}`,
      bare => `转${bare}块钱`,
      bare => `${bare}元`.replace(/[\d.]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ]
    fc.assert(
      fc.property(fen, fc.constantFrom(...shapes), fc.boolean(), (value, shape, short) => {
        const digits = String(value).padStart(3, '0')
        const [yuan, cents] = [digits.slice(0, -2), digits.slice(-2)]
        const tail = short && cents === '00' ? '' : `.${cents}`
        const said = shape(yuan + tail, yuan.replace(/\B(?=(\d{3})+$)/g, ',') + tail)
        expect([said, parseAmount(said)]).toMatchObject([said, { fen: value, exact: true }])
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same amount in the capitals of a bill', () => {
    fc.assert(
      fc.property(fen, value => {
        fc.pre(value >= 100)
        const bill = `人民币${capital(plain(amount(value, { style: 'formal' })))}`
        expect([bill, parseAmount(bill)]).toMatchObject([bill, { fen: value, exact: true }])
      }),
      { numRuns: 2000 },
    )
  })

  it('goes to 王五 without losing or gaining a figure, or is asked back', () => {
    const names = ['王五', '李四', '二姐', '三叔', '老七', '万芳', '元元']
    fc.assert(
      fc.property(fen, fc.constantFrom(...names), fc.constantFrom('给', '转给', '打给'), (value, payee, verb) => {
        fc.pre(value >= 100)
        const heard = parseAmount(verb + payee + plain(amount(value)), { names })
        if (isExact(heard)) expect(heard).toMatchObject({ fen: value })
        else expect(heard).toMatchObject({ ask: 'which-amount' })
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what is no number', () => {
  it('is never an amount, with or without the question', () => {
    const words = '转账给我妈妈王李老小姐付款交电费元块角分毛钱个点第号年月日天星期多来把余好的了吗，。 ¥abc、'
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), fc.boolean(), (signs, asked) => {
        expect(parseAmount(signs.join(''), asked ? { expects: 'money' } : {})).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })

  it('never throws, and every amount it is sure of is whole, safe and below 万亿', () => {
    const signs =
      '零一二两三四五六七八九十百千万亿半点幺廿俩仨几多来把余元块角分毛钱个0123456789.,，。 -¥转给王五小老第不是wk壹佰'
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 14 }), fc.boolean(), (all, asked) => {
        const heard = parseAmount(all.join(''), asked ? { expects: 'money', names: ['王五'] } : {})
        for (const { fen } of heard ? ('fen' in heard ? [heard] : heard.candidates) : []) {
          expect(Number.isSafeInteger(fen) && fen >= 0 && fen < 10 ** 14).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('figures in any order are either the number the grammar of numerals makes of them, or no amount', () => {
    const signs = '零一二两三四五六七八九十百千万亿'
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 9 }), all => {
        const said = `${all.join('')}元`
        const heard = parseAmount(said)
        if (heard && !('ask' in heard))
          expect([said, BigInt(heard.fen)]).toEqual([said, byGrammarAlone(said.replace(/零十/g, '零一十'))])
      }),
      { numRuns: 2000 },
    )
  })

  it('a number hidden by a mark nobody sees is read as it is seen', () => {
    expect(parseAmount('3\u200b00元')).toMatchObject({ fen: 30000 })
    expect(parseAmount('\u202e300元')).toMatchObject({ fen: 30000 })
  })
})

it('the tables are large enough to be believed', () => {
  const all = cases.flatMap(({ rows }) => Object.values(rows))
  expect(all.length).toBeGreaterThan(900)
  expect(all.filter(expected => expected === null || /^[?~]/.test(expected)).length).toBeGreaterThan(400)
})
