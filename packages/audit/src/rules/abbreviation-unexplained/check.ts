import { wordsBeside } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (page, { many }) => {
  const { body } = page.ownerDocument
  if (!body) return null
  // What stands in <abbr> is judged by abbr-unexpanded.
  const text = wordsBeside(body, 'code, pre, kbd, samp, abbr, address, [translate="no"], svg')
  // With a number behind, it is what something is called: ISO 9001.
  const found = [...text.matchAll(/(?<![\p{L}\p{N}@/._-])[A-Z]{2,6}(?![\p{sc=Latin}\p{N}@/._-]|\s\d)/gu)]
  const strange = found.filter(
    ({ 0: word, index }) => !known.has(word) && !isRoman(word) && !isShouted(text, index, word),
  )
  // A word that also stands in small letters is a word, written loudly.
  const isWord = (word: string) => new RegExp(`\\b${word.toLowerCase()}\\b`).test(text)
  const words = [...new Set(strange.map(([word]) => word))]
  const unexplained = words.filter(word => !isWord(word) && !isExplained(text, word, page))
  if (found.length === 0) return null
  const verdict = unexplained.length >= many ? 'fail' : unexplained.length > 0 ? 'unsure' : 'pass'
  return { verdict, data: { words: unexplained.slice(0, 5).join('、') } }
})

const known = new Set(data.lists.known)
const han = /\p{sc=Han}/u

function isRoman(word: string): boolean {
  return /^[IVXLC]+$/.test(word)
}

/** Among other words in capitals it is a word that is shouted. */
function isShouted(text: string, at: number, word: string): boolean {
  const before = text.slice(Math.max(0, at - 16), at)
  const after = text.slice(at + word.length, at + word.length + 16)
  const around = `${before.split(han).at(-1)} ${after.split(han)[0]}`
  return (around.match(/\b[A-Z]{2,}\b/g) ?? []).length >= 2
}

function isExplained(text: string, word: string, page: Element): boolean {
  const beside = new RegExp(
    `\\p{L}\\s*[(（]\\s*${word}\\s*[)）,，]|${word}\\s*[(（][^)）]{3,}[)）]|${word}\\s*(是指|即|stands for|means|is short for)`,
    'u',
  )
  return (
    beside.test(text) ||
    [...page.querySelectorAll('abbr[title], dt, dfn')].some(({ textContent }) => textContent?.trim() === word)
  )
}
