import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amount,
  amountText,
  balance,
  count,
  countText,
  currency,
  type CurrencyCode,
  ordinal,
  plain,
  range,
} from '@yinqiao/speech/read'
import places from '../../packages/speech/src/read/currencies.json' with { type: 'json' }
import names from '../../packages/speech/src/read/zh-CN/currencies.json' with { type: 'json' }
import { anyFen, anyWhole } from './drawn.ts'
import { parseAmount, parseCurrency, parseWhole } from './parse-amount.ts'

const thorough = { numRuns: 3000 }
const liang = fc.constantFrom('colloquial' as const, 'formal' as const)
const options = fc.record({ liang, style: fc.constantFrom('spoken' as const, 'formal' as const) })

describe('any amount drawn', () => {
  it('is the same amount when the words are read back', () => {
    fc.assert(
      fc.property(anyFen, fc.boolean(), options, (value, negative, choice) => {
        const drawn = negative ? -value : value
        expect(parseAmount(plain(amount(drawn, choice)))).toBe(drawn)
        expect(plain(balance(drawn, choice))).toBe(plain(amount(drawn, choice)))
      }),
      thorough,
    )
  })

  it('sounds the same whether it comes as a number or as a bigint', () => {
    fc.assert(
      fc.property(anyFen, value => {
        expect(amount(Number(value))).toEqual(amount(value))
      }),
    )
  })

  it('is written for a label as it is said', () => {
    fc.assert(
      fc.property(anyFen, anyWhole, options, (value, many, choice) => {
        expect(amountText(value, choice)).toBe(plain(amount(value, choice)))
        expect(countText(many, { ...choice, measure: '笔' })).toBe(plain(count(many, { ...choice, measure: '笔' })))
      }),
    )
  })

  it('is the same at both ends of a range', () => {
    fc.assert(
      fc.property(anyFen, anyFen, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const ends = plain(range({ of: 'amount', from, to })).split('到')
        expect(ends.map(parseAmount)).toEqual(from === to ? [from] : [from, to])
      }),
    )
  })

  it('never has two 零 in a row, nor one before a unit', () => {
    fc.assert(
      fc.property(anyFen, value => {
        const words = plain(amount(value))
        expect(words).not.toMatch(/零零|零[万亿角分]|.零元/)
        expect(words).not.toMatch(/^一十/)
      }),
    )
  })

  it('is told apart from every other: no two numbers below a million sound alike', () => {
    const heard = new Set<string>()
    for (let n = 0; n < 1_000_000; n += 1) heard.add(plain(count(n)))
    expect(heard.size).toBe(1_000_000)
  })

  it('is cut where a recording can be cut: a figure keeps its unit, a ten, hundred or thousand stands whole', () => {
    const clip = /^(?:负|零元?|元|整|万|亿|十|[一二三四五六七八九]十|[一二两三四五六七八九][百千万亿元角分])$/
    fc.assert(
      fc.property(anyFen, options, (value, choice) => {
        for (const { text } of amount(value, choice)) expect(text).toMatch(clip)
      }),
      thorough,
    )
  })
})

it('any number of things is the same number when the words are read back, with its measure word or without', () => {
  fc.assert(
    fc.property(anyWhole, liang, (value, choice) => {
      expect(parseWhole(plain(count(value, { liang: choice })))).toBe(BigInt(value))
      const measured = plain(count(value, { liang: choice, measure: '笔' }))
      expect(measured).toMatch(/笔$/)
      expect(parseWhole(measured.slice(0, -1))).toBe(BigInt(value))
    }),
    thorough,
  )
})

it('any place in a row is the same place when the words are read back, and never 第两', () => {
  fc.assert(
    fc.property(
      anyWhole.filter(value => value > 0),
      value => {
        const words = plain(ordinal(value))
        expect(words).toMatch(/^第[^两]+$/)
        expect(parseWhole(words.slice(1))).toBe(BigInt(value))
      },
    ),
    thorough,
  )
})

it('any money of any country is the same money when the words are read back', () => {
  const code = fc.constantFrom(...(Object.keys(names) as CurrencyCode[]))
  fc.assert(
    fc.property(code, anyFen, fc.boolean(), liang, (drawn, value, negative, choice) => {
      const minor = (negative ? -1n : 1n) * (places[drawn] === 0 ? value / 100n : value)
      const words = plain(currency({ minor, code: drawn }, { liang: choice }))
      const back =
        drawn === 'CNY' ? parseAmount(words.replace('人民币', '')) : parseCurrency(words, names[drawn], places[drawn])
      expect(back).toBe(minor)
    }),
    thorough,
  )
})
