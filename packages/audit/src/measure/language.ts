import table from './languages.json' with { type: 'json' }

/** What a text is written in: which letters, how many, and which languages it can be; none where that cannot be told. */
export interface Written {
  readonly script: Script
  /** How many letters of that script, and how much of the text they are. */
  readonly letters: number
  readonly share: number
  readonly languages: readonly string[]
  /** How many of the commonest words of that language were met; only letters tell in scripts that few languages share. */
  readonly hits: number
}

export type Script = keyof typeof table.scripts

const scripts: readonly { name: Script; pattern: RegExp; languages: readonly string[] }[] = Object.entries(
  table.scripts,
).map(([name, { letters, languages }]) => ({
  name: name as Script,
  pattern: new RegExp(letters, 'gu'),
  languages,
}))
const common = Object.entries(table.words).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }))

/** Tells what a text is written in; null where it has no letters. */
export function writtenIn(text: string): Written | null {
  const counts = scripts.map(({ name, pattern, languages }) => ({ name, languages, count: countOf(text, pattern) }))
  const weights = counts.map(({ name, count }) => count * weight(name))
  const whole = weights.reduce((sum, count) => sum + count, 0)
  if (whole === 0) return null
  const most = weights.indexOf(Math.max(...weights))
  const found = counts[most]
  const kana = counts.find(({ name }) => name === 'kana')
  if (!found || !kana) return null
  const cjk = counts.filter(({ name }) => name === 'han' || name === 'kana')
  const letters = found.name === 'han' || found.name === 'kana' ? sum(cjk) : found.count
  const share = (letters * weight(found.name)) / whole
  // Japanese is kana with Chinese characters between; a single kana letter in a Chinese text is an ornament (の).
  if (found.name === 'han' && kana.count > 0.1 * letters)
    return { script: 'kana', letters, share, languages: ['ja'], hits: letters }
  if (found.name !== 'latin') return { script: found.name, letters, share, languages: found.languages, hits: letters }
  return { script: 'latin', letters, share, ...byWords(text) }
}

/** The primary part of a language tag: `zh` of `zh-CN`. */
export function primaryOf(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0] ?? ''
}

/** The language that is said to hold where an element stands; empty where none is. */
export function saidLanguage(element: Element): string {
  const tagged = element.closest('[lang]')
  if (tagged) return primaryOf(tagged.getAttribute('lang') ?? '')
  const root = element.getRootNode()
  return 'host' in root ? saidLanguage((root as ShadowRoot).host) : ''
}

/** Which script a language is written in, as far as we know. */
export function scriptOf(language: string): Script | null {
  if (language in table.words) return 'latin'
  return scripts.find(({ languages }) => languages.includes(language))?.name ?? null
}

/** The words of a text that is written with spaces, in small letters. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** How many of the commonest words of a language a text has. */
export function hitsIn(text: string, language: string): number {
  const words = wordsOf(language)
  return tokensOf(text).filter(token => words.has(token)).length
}

/** The commonest words of a language; none of one that we do not know. */
export function wordsOf(language: string): ReadonlySet<string> {
  return common.find(other => other.language === language)?.words ?? new Set()
}

/** Of languages in Latin letters, the one whose commonest words stand out; none where no one does. */
function byWords(text: string): Pick<Written, 'languages' | 'hits'> {
  const tokens = tokensOf(text)
  const ranked = common
    .map(({ language, words }) => ({ language, hits: tokens.filter(token => words.has(token)).length }))
    .toSorted((a, b) => b.hits - a.hits)
  const [first, second] = ranked
  if (!first || !second || first.hits < 2 || first.hits < 1.3 * second.hits) return { languages: [], hits: 0 }
  return { languages: [first.language], hits: first.hits }
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((all, { count }) => all + count, 0)
}

/** One character says as much in these as several letters do elsewhere. */
function weight(script: Script): number {
  return script === 'han' || script === 'kana' || script === 'hangul' ? 3 : 1
}
