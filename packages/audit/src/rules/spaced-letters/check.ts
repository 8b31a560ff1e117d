import { hasLetters } from '../../measure/lines.ts'
import { ownText } from '../../measure/text.ts'
import { bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { wide, tight }) => {
  const text = ownText(element)
  if (!hasLetters(text) || [...bare(text)].length < 2) return null
  const told = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { text } }) as const
  const apart = spacedIn(text)
  if (apart !== null) return told(apart)
  const style = getComputedStyle(element)
  const spacing = (Number.parseFloat(style.letterSpacing) || 0) / Number.parseFloat(style.fontSize)
  return told(spacing > wide || spacing < -tight ? 'unsure' : 'pass')
})

/** Whether letters stand one by one: surely where they make a known word, perhaps where they may be a list. */
function spacedIn(text: string): 'fail' | 'unsure' | null {
  const [latin] = /(?<![\p{L}\p{N}])(?:\p{Script=Latin}[  ]){3,}\p{Script=Latin}(?![\p{L}\p{N}])/u.exec(text) ?? []
  if (latin) return isRow(bare(latin)) ? null : 'fail'
  if (!/^\p{Script=Han}(?:[\s ]+\p{Script=Han})+[:：]?$/u.test(text)) return null
  const word = bare(text)
  if (data.lists.rows.some(row => row.includes(word))) return null
  return data.lists.words.includes(word) ? 'fail' : 'unsure'
}

/** Letters in the order of the alphabet, as above a list of names. */
function isRow(letters: string): boolean {
  return [...letters].every((letter, i) => i === 0 || letter >= (letters[i - 1] ?? ''))
}
