import borders from './borders.json' with { type: 'json' }
import lexicon from './lexicon.json' with { type: 'json' }
import { surname } from './surname.ts'

/** A run of a text: a term whose sounds are known, or what stands between two terms. */
export interface Pronounced {
  readonly text: string
  /** One syllable a character, its tone as a figure (5 is the light one, ü is v); null where nothing is known. */
  readonly pinyin: readonly string[] | null
  /** Places of the characters an engine may get wrong: 行 in 银行, both in 行长. */
  readonly traps: readonly number[]
}

/** Takes a text apart; `name` says that it is somebody's name, so that 单 and 曾 are surnames. */
export type Pronounce = (text: string, options?: { readonly name?: boolean }) => Pronounced[]

/** The lexicon as one thing to hand to `ssml`. */
export interface Lexicon {
  readonly pronounce: Pronounce
  /** A character that has this sound and no other. */
  readonly homophone: (syllable: string) => string | undefined
}

// A word at a border holds no trap; it keeps a term from reaching into it: 其他 before 行程.
const terms = new Map<string, readonly string[] | null>(borders.map(word => [word, null]))
for (const group of Object.values(lexicon))
  for (const [term, pinyin] of Object.entries(group)) terms.set(term, pinyin.split(' '))

const longest = Math.max(...[...terms.keys()].map(term => term.length))
const trapCharacters: ReadonlySet<string> = new Set(Object.keys(lexicon))

interface Cut {
  readonly covered: number
  readonly from: number
  readonly pinyin: readonly string[] | null
}

/**
 * Finds the terms of the lexicon in a text. The cut that covers most characters wins, so that 支行长期营业 is 支行 and
 * 长期, not 支行长; between two that cover the same, the one whose words lie further to the end.
 */
export const pronounce: Pronounce = (text, { name = false } = {}) => {
  const cuts: Cut[] = [{ covered: 0, from: 0, pinyin: null }]
  for (let end = 1; end <= text.length; end += 1) cuts.push(bestCut(text, end, cuts, name))
  return segments(text, cuts)
}

function bestCut(text: string, end: number, cuts: readonly Cut[], name: boolean): Cut {
  let best: Cut = { covered: cuts[end - 1]?.covered ?? 0, from: end - 1, pinyin: null }
  for (let length = Math.min(longest, end); length >= 1; length -= 1) {
    const from = end - length
    const word = text.slice(from, end)
    const person = surname(text, from, end, name)
    const known = person ?? terms.get(word)
    if (known === undefined) continue
    const covered = (cuts[from]?.covered ?? 0) + length
    const better = covered > best.covered || (covered === best.covered && best.from === end - 1)
    if (better) best = { covered, from, pinyin: known }
  }
  return best
}

function segments(text: string, cuts: readonly Cut[]): Pronounced[] {
  const found: Pronounced[] = []
  for (let end = text.length; end > 0;) {
    const { from = end - 1, pinyin = null } = cuts[end] ?? {}
    const piece = text.slice(from, end)
    const after = found[0]
    if (pinyin) found.unshift({ text: piece, pinyin, traps: traps(piece, pinyin) })
    else if (after && !after.pinyin) found[0] = { ...after, text: piece + after.text }
    else found.unshift({ text: piece, pinyin: null, traps: [] })
    end = from
  }
  return found
}

function traps(term: string, pinyin: readonly string[]): number[] {
  // Whoever is in the lexicon as a surname is there because it is a trap.
  const person = !terms.has(term)
  return [...term].flatMap((character, index) =>
    pinyin[index] && (person || trapCharacters.has(character)) ? [index] : [],
  )
}
