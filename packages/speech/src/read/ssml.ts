import type { Language, Token } from '../token.ts'
import type { Lexicon, Pronounced } from './lexicon/pronounce.ts'

/**
 * Whose markup. `plain` is W3C SSML 1.1; `tencent` is Tencent's, which Volcano shares; `huawei` is no SSML but text with
 * the markers of HarmonyOS' Core Speech Kit.
 */
export type Dialect = 'plain' | 'tencent' | 'huawei'

/** What `ssml` has to know besides the words. */
export interface SsmlOptions {
  readonly language: Language
  readonly dialect?: Dialect
  /** Polyphones, from `@yinqiao/speech/read/lexicon`; only Mandarin has them. Left out, the engine guesses. */
  readonly lexicon?: Lexicon
  /** `plain` only: the engine's own word for pinyin with figures (Google's is `pinyin`). Left out, homophones are used. */
  readonly alphabet?: string
}

/**
 * A whole document for a voice that takes markup. Values go as the words they already are, for no two engines agree on
 * `say-as`. What is secret is left out.
 */
export function ssml(tokens: readonly Token[], options: SsmlOptions): string {
  const dialect = dialects[options.dialect ?? 'plain']
  const said = tokens.filter(({ privacy }) => privacy !== 'secret').map(token => speak(token, dialect, options))
  return dialect.document(said.join(''), options.language)
}

interface Markup {
  document(content: string, language: Language): string
  words(text: string): string
  term(term: Pronounced, options: SsmlOptions): string
  letters(text: string): string
  pause(ms: number): string
}

function speak(token: Token, dialect: Markup, options: SsmlOptions): string {
  const text = audible(token.text)
  return body(token, text, dialect, options) + air(token, text, dialect)
}

function body({ kind }: Token, text: string, dialect: Markup, options: SsmlOptions): string {
  if (kind === 'code' && /[A-Za-z]/.test(text)) return dialect.letters(text)
  if (!options.lexicon || options.language !== 'zh-CN') return dialect.words(text)
  const parts = options.lexicon.pronounce(text, { name: kind === 'name' })
  return parts.map(part => (part.pinyin ? dialect.term(part, options) : dialect.words(part.text))).join('')
}

/** After a comma or a stop every engine breathes by itself; a break there would be a second silence. */
function air({ pauseMs = 0 }: Token, text: string, dialect: Markup): string {
  return pauseMs >= shortest && !/[\p{P}]\s*$/u.test(text) ? dialect.pause(Math.min(Math.round(pauseMs), longest)) : ''
}

// Tencent takes breaks of 50 to 9000 ms; nobody hears shorter ones, nobody waits for longer ones.
const shortest = 50
const longest = 9000

// Anything but what XML 1.0 allows, halves of characters too: one of them and the engine refuses the whole document.
const unspeakable = /[^\t\n\r -~\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function audible(text: string): string {
  return text.replace(unspeakable, '')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, sign => entities[sign] ?? '')
}

/** The characters of a term, each trap marked by itself. */
function marked({ text, pinyin, traps }: Pronounced, mark: (sign: string, syllable: string) => string): string {
  return [...text].map((sign, place) => (traps.includes(place) ? mark(sign, pinyin?.[place] ?? '') : sign)).join('')
}

const xml = {
  words: escape,
  letters: text => `<say-as interpret-as="characters">${escape(text.trim())}</say-as>`,
  pause: ms => `<break time="${ms}ms"/>`,
} satisfies Partial<Markup>

const dialects: Record<Dialect, Markup> = {
  plain: {
    ...xml,
    document: (content, language) =>
      `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${language}">${content}</speak>`,
    term(term, { lexicon, alphabet }) {
      if (alphabet)
        return `<phoneme alphabet="${escape(alphabet)}" ph="${term.pinyin?.join(' ')}">${term.text}</phoneme>`
      const alias = marked(term, (sign, syllable) => lexicon?.homophone(syllable) ?? sign)
      return alias === term.text ? term.text : `<sub alias="${alias}">${term.text}</sub>`
    },
  },
  tencent: {
    ...xml,
    document: content => `<speak>${content}</speak>`,
    // One character a phoneme is all it takes.
    term: term => marked(term, (sign, syllable) => `<phoneme alphabet="py" ph="${syllable}">${sign}</phoneme>`),
  },
  huawei: {
    document: content => content,
    // A bracket would begin a marker.
    words: text => text.replace(/\[/g, '（').replace(/\]/g, '）'),
    term: term => marked(term, (sign, syllable) => `${sign}[=${syllable}]`),
    letters: text => `[h1]${text.trim()}[h0]`,
    pause: ms => `[p${ms}]`,
  },
}
