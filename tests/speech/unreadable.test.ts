import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Language,
  plain,
  read,
  readers,
  UnreadableError,
  usualPrivacy,
  type ValueKind,
} from '@yinqiao/speech/read'

const languages = Object.keys(readers) as Language[]
const kinds = Object.keys(usualPrivacy) as ValueKind[]
/** A person's own writing stays as it is. */
const written = new Set<ValueKind>(['name', 'text'])

/** What comes out of a form, a bank's answer or a bug: anything at all, and things that nearly are a value. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withObjectString: true }),
  fc.double(),
  fc.integer(),
  fc.bigInt(),
  fc.stringMatching(/^-?[0-9]{0,30}([.:/ -][0-9]{0,4}){0,3}[%‰BPXZ]?$/),
  fc.record({
    of: fc.constantFrom('amount', 'count', 'date', 'time', 'percent', 'duration', 'x'),
    from: fc.anything(),
    to: fc.anything(),
  }),
  fc.record({ of: fc.constantFrom('amount', 'count', 'percent', 'duration'), from: fc.double(), to: fc.double() }),
  fc.record({ minor: fc.anything({ withBigInt: true }), code: fc.constantFrom('CNY', 'USD', 'JPY', 'toString', '') }),
)

describe.each(languages)('a customer listening in %s', language => {
  it.each(kinds)('never hears a %s that is none: it is read in words, or refused by its name', kind => {
    fc.assert(
      fc.property(anything, value => {
        try {
          const tokens = read(kind, value, { language })
          expect(tokens.length).toBeGreaterThan(0)
          for (const token of tokens) expect(token.kind).toBe(kind)
          if (!written.has(kind)) expect(plain(tokens)).not.toMatch(/\d|undefined|NaN|null|Infinity|\[object/)
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError)
          expect((error as UnreadableError).kind).toBe(kind)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    '13912345678',
    '139-1234-5678',
    '123456',
    '2026',
    '6222 0212 3456 6288 0',
    '4111111111111111',
    '11010519491231002X',
  ])('hears nothing of %s when somebody takes it for a code', value => {
    expect(read('code', value, { language, privacy: 'public' })).toEqual([
      { text: '', kind: 'code', privacy: 'secret', group: 0 },
    ])
  })

  it('hears the ends of a range only as readily as one of them alone', () => {
    const amounts = read('range', { of: 'amount', from: 100, to: 20_000 }, { language })
    const days = read('range', { of: 'date', from: '2026-01-05', to: '2026-01-09' }, { language })
    expect(new Set(amounts.map(({ privacy }) => privacy))).toEqual(new Set(['personal']))
    expect(new Set(days.map(({ privacy }) => privacy))).toEqual(new Set(['public']))
  })
})
