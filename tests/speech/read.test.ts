import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amount,
  type Language,
  plain,
  type Privacy,
  read,
  readers,
  type ReadOptions,
  UnreadableError,
  usualPrivacy,
  type ValueKind,
} from '@yinqiao/speech/read'
import { parseAmount } from './parse-amount.ts'

interface Cases {
  kind: ValueKind
  privacy: Privacy
  cases: { value: unknown; options?: ReadOptions; tokens: string[]; privacy?: Privacy }[]
  unreadable: unknown[]
}

const folder = new URL('../../packages/speech/src/read/', import.meta.url)
const languages = Object.keys(readers) as Language[]
const kinds = Object.keys(usualPrivacy) as ValueKind[]

const casesOf = (language: Language, kind: ValueKind) =>
  JSON.parse(readFileSync(new URL(`${language}/${kind}.cases.json`, folder), 'utf8')) as Cases

describe.each(languages)('a customer listening in %s', language => {
  it('has examples of every kind, and of no other', () => {
    const files = readdirSync(new URL(`${language}/`, folder)).filter(name => name.endsWith('.cases.json'))
    expect(files.sort()).toEqual(kinds.map(kind => `${kind}.cases.json`).sort())
  })

  describe.each(kinds)('%s', kind => {
    const { privacy, cases, unreadable, ...file } = casesOf(language, kind)

    it('has enough examples to be believed', () => {
      expect(file.kind).toBe(kind)
      expect(cases.length).toBeGreaterThanOrEqual(kind === 'amount' ? 30 : 12)
      expect(unreadable.length).toBeGreaterThan(0)
    })

    it.each(cases)('hears $value $options as $tokens', ({ value, options, tokens, privacy: level = privacy }) => {
      const heard = read(kind, value, { language, ...options })
      expect(heard.map(({ text }) => text)).toEqual(tokens)
      for (const token of heard) expect(token).toMatchObject({ kind, privacy: level, group: 0 })
    })

    it.each([...unreadable, undefined, Number.NaN, Infinity, {}, []].map(value => ({ value })))(
      'is told nothing rather than a guess about $value',
      ({ value }) => {
        const reading = () => read(kind, value, { language })
        expect(reading).toThrow(UnreadableError)
        expect(reading).toThrow(`Cannot read ${kind}`)
        // The value may be a secret, and an error message ends in a log. Shorter ones occur in any sentence.
        expect(reading).not.toThrow(String(value).padEnd(4, '?'))
      },
    )
  })
})

describe('any amount drawn', () => {
  const fen = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 14n - 1n }),
    // Money people have: many zeros inside.
    fc
      .tuple(fc.bigInt({ min: 0n, max: 999n }), fc.integer({ min: 0, max: 11 }))
      .map(([n, zeros]) => n * 10n ** BigInt(zeros)),
    fc
      .array(fc.constantFrom('0', '0', '0', '1', '2', '9'), { minLength: 1, maxLength: 14 })
      .map(all => BigInt(all.join(''))),
  )
  const options = fc.record({
    liang: fc.constantFrom('colloquial' as const, 'formal' as const),
    style: fc.constantFrom('spoken' as const, 'formal' as const),
  })

  it('is the same amount when the words are read back', () => {
    fc.assert(
      fc.property(fen, fc.boolean(), options, (value, negative, choice) => {
        const drawn = negative ? -value : value
        expect(parseAmount(plain(amount(drawn, choice)))).toBe(drawn)
      }),
      { numRuns: 3000 },
    )
  })

  it('sounds the same whether it comes as a number or as a bigint', () => {
    fc.assert(
      fc.property(fen, value => {
        expect(amount(Number(value))).toEqual(amount(value))
      }),
    )
  })

  it('never has two 零 in a row, nor one before a unit', () => {
    fc.assert(
      fc.property(fen, value => {
        const words = plain(amount(value))
        expect(words).not.toMatch(/零零|零[万亿角分]|.零元/)
        expect(words).not.toMatch(/^一十/)
      }),
    )
  })
})

describe('somebody else in the room', () => {
  it('never gets more of a phone number than its last four digits from any reader', () => {
    for (const language of languages) {
      const words = JSON.stringify(read('phone', '13987654321', { language, privacy: 'public' }))
      expect(words).not.toMatch(/139|8765/)
      expect(read('phone', '13987654321', { language })).toHaveLength(language === 'en' ? 6 : 5)
    }
  })

  it('gets no character of a card number written into a memo or a name', () => {
    for (const language of languages) {
      for (const kind of ['text', 'name'] as const) {
        const tokens = read(kind, '卡 6222 0212 3456 6288', { language, privacy: 'public' })
        expect(tokens).toMatchObject([{ text: '', privacy: 'secret' }])
      }
    }
  })

  it('does not hear a balance because somebody called it public', () => {
    for (const token of read('balance', 100, { privacy: 'public' })) expect(token.privacy).toBe('sensitive')
  })
})

it('a hidden mark that turns the direction of writing is refused in a name', () => {
  expect(() => read('name', 'a\u202Eb')).toThrow(UnreadableError)
})
