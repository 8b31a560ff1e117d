import { expect, test } from 'vitest'
import { files, read, readJson } from './tree.ts'

type Messages = Record<string, string>

const folder = 'packages/locales/src'
const things = (language: string) =>
  files(`${folder}/${language}/`)
    .filter(path => path.endsWith('.json'))
    .map(path => path.slice(`${folder}/${language}/`.length, -'.json'.length))
const messages = (language: string, thing: string) => readJson(`${folder}/${language}/${thing}.json`) as Messages

/** `{{payee, name}}` → `payee, name`; each once, in one order, since a language may turn its sentence round. */
const holes = (text = '') =>
  [...new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, inside = '']) => inside.trim()))].toSorted()
const forTheEye = (key: string) => key.replace(/_say$/, '')

/** The kinds a value can be of, as the voice knows them. */
const kinds = (/export type ValueKind =([^]*?)\n\n/.exec(read('packages/speech/src/token.ts'))?.[1] ?? '')
  .split('|')
  .map(quoted => quoted.trim().slice(1, -1))
const isKnown = (hole: string) => kinds.includes(/^[\w-]+,\s*([\w-]+)$/.exec(hole)?.[1] ?? '')

test('the voice knows kinds of values', () => expect(kinds).toContain('amount'))

test('every language has words for the same things', () => expect(things('en')).toEqual(things('zh-CN')))

for (const thing of things('zh-CN')) {
  const chinese = messages('zh-CN', thing)
  const english = messages('en', thing)
  const all = [...Object.entries(chinese), ...Object.entries(english)]
  const keysOf = (wrong: [string, string][]) => wrong.map(([key, text]) => `${thing}.${key}: ${text}`)

  test(`${thing}: both languages say the same messages, in the order the customer meets them`, () => {
    const seen = (words: Messages) => Object.keys(words).filter(key => key === forTheEye(key))
    expect(seen(english)).toEqual(seen(chinese))
  })

  test(`${thing}: no message is empty, and words for the ear stand beside words for the eye`, () => {
    expect(keysOf(all.filter(([, text]) => text.trim() === ''))).toEqual([])
    expect(keysOf(all.filter(([key]) => !(forTheEye(key) in chinese)))).toEqual([])
  })

  test(`${thing}: every value has a kind the voice can read`, () => {
    expect(keysOf(all.filter(([, text]) => !holes(text).every(isKnown)))).toEqual([])
  })

  test(`${thing}: a value is the same kind of thing in both languages, and the ear hears none the eye does not see`, () => {
    const differs = Object.entries(english).filter(
      ([key, text]) => key in chinese && String(holes(chinese[key])) !== String(holes(text)),
    )
    const unseen = (words: Messages) =>
      Object.entries(words).filter(
        ([key, text]) => !holes(text).every(hole => holes(words[forTheEye(key)]).includes(hole)),
      )
    expect(keysOf(differs)).toEqual([])
    expect(keysOf([...unseen(chinese), ...unseen(english)])).toEqual([])
  })

  test(`${thing}: nobody is shouted at, and Chinese has Chinese marks`, () => {
    expect(keysOf(all.filter(([, text]) => /[!！]/.test(text)))).toEqual([])
    expect(keysOf(Object.entries(chinese).filter(([, text]) => /[\u4e00-\u9fff][,?;]/.test(text)))).toEqual([])
  })
}
