import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capital, parseCapital, UnreadableError } from '@yinqiao/speech/read'
import { anyFen } from './drawn.ts'

interface Cases {
  /** `also`: what the rule allows besides, where a 零 or 整 is free. */
  cases: { fen: number; text: string; also?: string[] }[]
  spellings: { text: string; fen: number }[]
  refused: string[]
  unwritable: unknown[]
}

const path = '../../packages/speech/src/read/zh-CN/capital.cases.json'
const { cases, spellings, refused, unwritable } = JSON.parse(
  readFileSync(new URL(path, import.meta.url), 'utf8'),
) as Cases

it('a clerk can check the rule against enough examples', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150)
  expect(refused.length).toBeGreaterThanOrEqual(80)
})

describe('a cheque', () => {
  it.each(cases)('of $fen fen says $text', ({ fen, text, also = [] }) => {
    expect(capital(fen)).toBe(text)
    expect(capital(BigInt(fen))).toBe(text)
    expect(capital(fen, { end: '正' })).toBe(text.replace(/整$/, '正'))
    for (const written of [text, ...also]) expect([written, parseCapital(written)]).toEqual([written, fen])
  })

  it.each(spellings)('that says $text is for $fen fen', ({ text, fen }) => expect(parseCapital(text)).toBe(fen))

  it.each(refused)('that says "%s" is not taken', text => expect(parseCapital(text)).toBeNull())

  it.each([...unwritable, undefined, Number.NaN, Infinity].map(value => ({ value })))(
    'is not written for $value',
    ({ value }) => {
      expect(() => capital(value as number)).toThrow(UnreadableError)
      expect(() => capital(value as number)).toThrow('Cannot read amount')
    },
  )

  it('of any amount drawn is for that amount', () => {
    fc.assert(
      fc.property(anyFen, fen => {
        expect(parseCapital(capital(fen))).toBe(Number(fen))
      }),
      { numRuns: 3000 },
    )
  })

  it('with one sign more, less or other is for no other amount than it says', () => {
    const sign = fc.constantFrom(...'零壹贰玖拾佰仟万亿元角分整')
    fc.assert(
      fc.property(anyFen, fc.nat(60), sign, fc.nat(2), (fen, at, other, how) => {
        const text = capital(fen).slice(3)
        const place = at % text.length
        const changed = text.slice(0, place) + (how < 2 ? other : '') + text.slice(place + (how > 0 ? 1 : 0))
        const read = parseCapital(changed)
        // What is taken must be a spelling of exactly that: as we write it, but for a 零 or a 整 that is free.
        if (read !== null)
          expect(changed.replace(/[零整]/g, '')).toBe(
            capital(read)
              .slice(3)
              .replace(/[零整]/g, ''),
          )
      }),
      { numRuns: 3000 },
    )
  })
})

it('something that is no text is no cheque', () => {
  for (const value of [null, undefined, 100, {}, []]) expect(parseCapital(value as never)).toBeNull()
})
