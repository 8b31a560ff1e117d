import { createInstance, type i18n } from 'i18next'
import { type MessageKey, type Words, zhCN } from '@yinqiao/locales'
import type { Language, Token, ValueKind } from '@yinqiao/speech'
import type { Money, Range } from '@yinqiao/speech/read'
import { formats } from './format.ts'
import { tokensOf } from './heard.ts'

/** Values for the holes of a message, by the hole's name. */
export type Values = Readonly<Record<string, string | number | Date | Money | Range>>

/** One language's messages, for the eye and for the ear. */
export interface WordsOf {
  readonly language: Language
  /** The message as it is written, holes filled. */
  readonly t: (key: MessageKey, values?: Values) => string
  /** The message as it is said, as tokens with their privacy; `_say` when the ear has words of its own. */
  readonly tokens: (key: MessageKey, values?: Values) => Token[]
}

/** Joins i18next (for the eye) and the reader (for the ear). `now` lets 今天 be said; throws on a key without a message. */
export function createWords(language: Language, words: Words = zhCN, now: () => Date = () => new Date()): WordsOf {
  const instance = i18nextOf(language, words, now)
  const has = (key: string) => instance.exists(key)
  return {
    language,
    t: (key, values) => {
      if (!has(key)) throw missing(key, language)
      return instance.t(key, { ...values })
    },
    tokens: (key, values = {}) => {
      if (!has(key)) throw missing(key, language)
      const template = instance.t(key, { context: 'say', skipInterpolation: true })
      return tokensOf(template, values, { language, now: now() })
    },
  }
}

function i18nextOf(language: Language, words: Words, now: () => Date): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    initAsync: false,
    resources: { [language]: { translation: words } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  const t: WordsOf['t'] = (key, values) => instance.t(key, { ...values })
  for (const [kind, format] of Object.entries(formats) as [ValueKind, (typeof formats)[ValueKind]][])
    instance.services.formatter?.add(kind, value => format(value, { language, now: now(), t }))
  return instance
}

const missing = (key: string, language: Language) =>
  new Error(`words: no message "${key}" in ${language}. A customer would read a code. Add it to packages/locales.`)
