import { wordsAfter } from '../../measure/words-after.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (abbr, { beside }) => {
  const words = wordsIn(abbr)
  if (!words) return null
  const root = abbr.getRootNode() as Document | ShadowRoot
  const alike = [...root.querySelectorAll<Element>('abbr')].filter(other => wordsIn(other) === words)
  // Once written out, it may stand alone afterwards.
  const earlier = alike.slice(0, alike.indexOf(abbr) + 1)
  return { verdict: earlier.some(other => isExpanded(other, words, beside)) ? 'pass' : 'fail', data: { words } }
})

function isExpanded(abbr: Element, words: string, beside: number): boolean {
  const title = (abbr.getAttribute('title') ?? '').trim()
  if (title && title.toLowerCase() !== words.toLowerCase()) return true
  if (/^[(（][^)）]{3,}[)）]/.test(wordsAfter(abbr, beside))) return true
  const before = (abbr.previousSibling?.textContent ?? '').trimEnd()
  return /[\p{L}]\s*[(（]$/u.test(before)
}
