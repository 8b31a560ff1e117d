import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Language,
  type Privacy,
  read,
  readers,
  type ReadOptions,
  UnreadableError,
  usualPrivacy,
  type ValueKind,
} from '@yinqiao/speech/read'

interface Cases {
  kind: ValueKind
  privacy: Privacy
  cases: { value: unknown; options?: ReadOptions; tokens: string[]; privacy?: Privacy }[]
  unreadable: unknown[]
}

const folder = new URL('../../packages/speech/src/read/', import.meta.url)
const languages = Object.keys(readers) as Language[]
const kinds = Object.keys(usualPrivacy) as ValueKind[]

/** 大写 is written, never said: capital.test.ts. */
const forPaper = 'capital.cases.json'
/** Mandarin is what most customers hear. */
const enough = (language: Language, kind: ValueKind) =>
  language === 'zh-CN' ? (thorough.has(kind) ? 250 : 100) : kind === 'amount' ? 30 : 12
const thorough = new Set<ValueKind>(['amount', 'count', 'date', 'percent', 'range', 'time'])

const casesOf = (language: Language, kind: ValueKind) =>
  JSON.parse(readFileSync(new URL(`${language}/${kind}.cases.json`, folder), 'utf8')) as Cases

describe.each(languages)('a customer listening in %s', language => {
  it('has examples of every kind, and of no other', () => {
    const files = readdirSync(new URL(`${language}/`, folder)).filter(name => name.endsWith('.cases.json'))
    expect(files.filter(name => name !== forPaper).sort()).toEqual(kinds.map(kind => `${kind}.cases.json`).sort())
  })

  describe.each(kinds)('%s', kind => {
    const { privacy, cases, unreadable, ...file } = casesOf(language, kind)

    it('has enough examples to be believed', () => {
      expect(file.kind).toBe(kind)
      expect(cases.length).toBeGreaterThanOrEqual(enough(language, kind))
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
