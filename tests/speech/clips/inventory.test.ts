import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read, readers, sentence, UnreadableError } from '@yinqiao/speech/read'
import type { Language, Token, ValueKind } from '@yinqiao/speech'
import { currencyCodes } from '../../../packages/speech/src/read/currency.ts'
import { core, inventory } from '../../../packages/speech/src/clips/compile/inventory.ts'
import { type Message, messagesOf, readMessages } from '../../../packages/speech/src/clips/compile/messages.ts'
import { clipsOf } from '../../../packages/speech/src/clips/use.ts'

const locales = fileURLToPath(new URL('../../../packages/locales/src', import.meta.url))
const free = { standIns: { name: '屏幕上的这位', text: '屏幕上写的' }, also: ['女儿'] }

/** Anything a bank may put into a hole. Names and free text are what the stand-ins and the bank's own words are for. */
const far = 99_999_999_999_999
const fen = fc.oneof(fc.integer({ min: -far, max: far }), fc.integer({ min: -200_000, max: 2_000_000 }))
const whole = fc.oneof(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 0, max: 12_000 }))
const day = fc.date({ min: new Date('1000-02-01'), max: new Date('9998-12-01'), noInvalidDate: true })
const nearby = fc.date({ min: new Date('2026-11-01'), max: new Date('2027-02-01'), noInvalidDate: true })
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const figure = fc.stringMatching(/^-?\d{1,12}(\.\d{1,8})?$/)
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(parts => parts.map(n => String(n).padStart(2, '0')).join(':'))
const ms = fc.oneof(
  fc.integer({ min: 0, max: 400_000_000 }),
  fc.integer({ min: 0, max: 100_000 }).map(days => days * 86_400_000),
)

const drawn: Record<ValueKind, fc.Arbitrary<unknown>> = {
  amount: fen,
  balance: fen,
  'card-tail': digits(4),
  code: fc.stringMatching(/^[A-Za-z\d]{1,24}$/),
  count: whole,
  currency: fc.record({ minor: fen, code: fc.constantFrom(...currencyCodes) }),
  date: fc.oneof(day, nearby),
  'date-time': fc.oneof(day, nearby),
  duration: ms,
  hotline: fc.stringMatching(/^\d{3,12}$|^\d{3,4}-\d{3,4}-\d{4}$/),
  name: fc.constant('女儿'),
  ordinal: whole,
  percent: figure,
  phone: digits(11),
  range: fc.oneof(
    fc.record({ of: fc.constant('amount'), from: fen, to: fen }),
    fc.record({ of: fc.constant('count'), from: whole, to: whole }),
    fc.record({ of: fc.constant('date'), from: day, to: day }),
    fc.record({ of: fc.constant('time'), from: time, to: time }),
    fc.record({ of: fc.constant('percent'), from: figure, to: figure }),
    fc.record({ of: fc.constant('duration'), from: ms, to: ms }),
  ),
  rate: fc.tuple(figure, fc.constantFrom('%', '‰', '‱', 'BP')).map(([n, sign]) => n + sign),
  text: fc.constant('女儿'),
  time,
}

const kinds = Object.keys(drawn) as ValueKind[]
const languages = Object.keys(readers) as Language[]
const now = '2026-11-23'

function filled({ parts }: Message, language: Language, values: readonly unknown[]): Token[] | null {
  try {
    let at = 0
    return sentence(
      parts.map(part => ('words' in part ? part.words : read(part.kind as ValueKind, values[at++], { language, now }))),
    )
  } catch (problem) {
    // What the reader refuses is never said.
    if (problem instanceof UnreadableError) return null
    throw problem
  }
}

describe.each(languages)('%s', language => {
  const places = ['a{{x, K}}b', '{{x, K}}', '{{x, K}}。{{x, K}}，{{x, K}}？{{x, K}}!']

  test.each(kinds)('whatever %s is drawn, in the middle or at an end, every clip of it has been recorded', kind => {
    const messages = messagesOf(
      'thing',
      Object.fromEntries(places.map((place, at) => [String(at), place.replaceAll('K', kind)])),
    )
    const known = new Set(inventory(messages, language, free).map(({ id }) => id))
    const missing = (message: Message, value: unknown) => {
      const tokens = filled(message, language, [value, value, value, value])
      if (!tokens || tokens.some(({ privacy }) => privacy === 'secret')) return []
      return clipsOf(tokens)
        .filter(({ id }) => !known.has(id))
        .map(({ id }) => id)
    }
    fc.assert(
      fc.property(drawn[kind], value => {
        for (const message of messages) expect(missing(message, value)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

describe.each(['zh-CN', 'en'] as const)('our own messages in %s', language => {
  const messages = readMessages(`${locales}/${language}`)
  const known = new Set(inventory(messages, language, free).map(({ id }) => id))

  test('no prompt of them lacks a clip, whatever its values', () => {
    for (const message of messages) {
      const holes = message.parts.flatMap(part => ('hole' in part ? [drawn[part.kind as ValueKind]] : []))
      fc.assert(
        fc.property(fc.tuple(...holes), values => {
          const tokens = filled(message, language, values)
          expect(clipsOf(tokens ?? []).filter(({ id }) => !known.has(id))).toEqual([])
        }),
        { numRuns: holes.length === 0 ? 1 : 60 },
      )
    }
  })

  test('no message is longer than anybody could follow: each clip is a clause', () => {
    expect([...known].filter(id => id.length > (language === 'en' ? 90 : 30))).toEqual([])
  })
})

const clipsIn = (words: Record<string, string>, language: Language = 'zh-CN', file = 'thing') =>
  inventory(messagesOf(file, words), language, free)
const idsIn = (words: Record<string, string>) => clipsIn(words).map(({ id }) => id)

test('the words for the ear are recorded, those for the eye are not', () => {
  expect(idsIn({ fen: '金额 100.00', fen_say: '一百元' })).toEqual(['一百元。'])
})

test('a clause goes on, the last one falls, a question rises', () => {
  const found = clipsIn({ check: '请您核对，钱还在。对吗？' }).map(({ words, melody }) => [words, melody])
  expect(found).toEqual([
    ['请您核对', 'goes on'],
    ['钱还在', 'falls'],
    ['对吗', 'rises'],
  ])
})

test('a message that ends with a comma can be followed by another, and so can one before a message that begins with one', () => {
  expect(idsIn({ newest: '最近的，' })).toEqual(['最近的。', '最近的'])
  expect(idsIn({ card: '储蓄卡', never: '，还没有转过' })).toEqual(['储蓄卡。', '储蓄卡', '还没有转过。', '还没有转过'])
})

test('a name is recorded as its stand-in and as the words the bank adds, in every melody its places need', () => {
  const found = idsIn({ to: '转给{{payee, name}}，对吗？', ask: '是{{payee, name}}？', by: '{{payee, name}}' })
  for (const name of ['女儿', '屏幕上的这位']) for (const mark of ['', '？', '。']) expect(found).toContain(name + mark)
})

test('values and what two files say are shared; the words of one file are its own', () => {
  const messages = [
    ...messagesOf('one', { a: '转给', b: '好，{{n, count}}笔' }),
    ...messagesOf('two', { a: '转给', b: '不好' }),
  ]
  const sprites = Object.fromEntries(inventory(messages, 'zh-CN', free).map(({ id, sprite }) => [id, sprite]))
  expect(sprites).toMatchObject({ '转给。': core, 一百: core, 好: 'one', '笔。': 'one', '不好。': 'two' })
})

test('the actor sees each clip in a prompt, and for which messages it is', () => {
  const clip = clipsIn({ check: '转给{{payee, name}}，对吗？' }).find(({ words }) => words === '转给')
  expect(clip).toMatchObject({ context: '【转给】女儿，对吗？', keys: ['thing.check'] })
})

test('a kind nobody knows is refused with the names of those there are', () => {
  expect(() => clipsIn({ fee: '{{fee, money}}' })).toThrow(/thing\.fee.*"money".*amount/)
})

test('quotes and brackets are seen, not said', () => {
  expect(idsIn({ a: '“{{x, text}}”，是（这样）吗？', b: '（可以撤回。）' })).toEqual(
    expect.arrayContaining(['女儿', '是（这样）吗？', '可以撤回。']),
  )
  expect(idsIn({ a: '“{{x, text}}”，是（这样）吗？' }).filter(id => /^[“”（）]/.test(id))).toEqual([])
})
