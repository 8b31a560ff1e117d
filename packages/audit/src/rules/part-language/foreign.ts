import { type Script, scriptOf, tokensOf, wordsOf, writtenIn } from '../../measure/language.ts'
import data from './rule.json' with { type: 'json' }

export interface Foreign {
  readonly language: string
  /** Not where the words may be a name, which stays as it is in every language. */
  readonly sure: boolean
}

/** The language of words within a text that are not of the language it is said to be in; null where all of it may be. */
export function foreignPart(text: string, said: string, least: { letters: number; words: number }): Foreign | null {
  const script = scriptOf(said)
  if (script === null) return null
  const strange = strangeLetters(text, script, least.letters)
  if (strange && strange.letters >= least.letters) {
    const { language, rest } = strange
    const mayBeName = language === 'zh' && least.letters > 2 && !joins(rest)
    return mayBeName && isCalledPlace(rest) ? null : { language, sure: !mayBeName }
  }
  const language = script === 'latin' ? latinAmongLatin(text, said, least.words) : latinAmongOthers(text, least.words)
  return language === null ? null : { language, sure: true }
}

/** Letters neither of the page's own script nor Latin. */
function strangeLetters(text: string, own: Script, least: number) {
  const strange = (text.match(/\p{L}/gu) ?? []).filter(letter => !/\p{sc=Latin}/u.test(letter)).join('')
  const rest = [...strange].filter(letter => !isOf(letter, own)).join('')
  const written = writtenIn(rest)
  const [language] = written?.languages ?? []
  if (!written || !language) return null
  // A person's name keeps its own letters; where letters make words, fewer than four of them may be one.
  const isName = least > 2 && !spaceless.has(written.script) && foreignWords(text, written.script) < 4
  return isName ? null : { letters: written.letters, language, rest }
}

/** Whether Chinese characters have among them what joins words into a saying; names have none of these. */
function joins(letters: string): boolean {
  return data.lists.joining.some(word => letters.includes(word))
}

function isCalledPlace(letters: string): boolean {
  return data.lists.named.some(ending => letters.endsWith(ending))
}

const spaceless = new Set<Script>(['han', 'kana', 'thai', 'tibetan'])

function foreignWords(text: string, script: Script): number {
  return tokensOf(text).filter(token => writtenIn(token)?.script === script).length
}

function isOf(letter: string, own: Script): boolean {
  const script = writtenIn(letter)?.script
  // Japanese and Korean are written with Chinese characters too; letters of no known script are let be.
  return script === undefined || script === own || (script === 'han' && (own === 'kana' || own === 'hangul'))
}

/** A whole sentence of English in a Chinese paragraph; names and abbreviations are at home there. */
function latinAmongOthers(text: string, words: number): string | null {
  const runs = text.match(/[\p{sc=Latin}\d\s.,;:'’"!?&()-]+/gu) ?? []
  const sentences = runs.filter(run => tokensOf(run).length >= words)
  // Two small words that happen to be of some language are no sentence of it.
  const judged = sentences.map(run => ({ found: writtenIn(run), words: tokensOf(run).length }))
  const met = judged.find(({ found, words: all }) => found && found.languages.length > 0 && found.hits >= 0.25 * all)
  return met?.found?.languages[0] ?? null
}

/** A sentence, or something quoted, whose common words are of another language. */
function latinAmongLatin(text: string, said: string, words: number): string | null {
  const quoted = [...text.matchAll(/["“«„‘]([^"“”«»„‘]{6,})["”»“’]/gu)].map(([, inside = '']) => inside)
  const isShort = tokensOf(text).length < words
  for (const piece of [text, ...quoted]) {
    const written = writtenIn(piece)
    const [found] = written?.languages ?? []
    if (!written || !found || found === said) continue
    const tokens = tokensOf(piece).length
    const dense = written.hits >= tokens * (piece === text && !isShort ? 0.35 : 0.4)
    if (dense && tokens >= 3 && isOwn(piece, found, said)) return found
  }
  return null
}

/** Whether two of its words are of that language alone: "as" and "do" are words of English, and of Portuguese. */
export function isOwn(piece: string, found: string, said: string): boolean {
  const shared = new Set([...wordsOf(said), ...(said === 'en' ? data.lists.alsoEnglish : [])])
  const own = wordsOf(found)
  return tokensOf(piece).filter(token => own.has(token) && !shared.has(token)).length >= 2
}
