import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const written = ['::before', '::after'].map(name => writtenBy(element, name)).filter(words => words !== '')
  if (written.length === 0 || !isSaid(element) || !isSeen(element)) return null
  const words = written.find(says)
  if (words === undefined) return { verdict: 'pass', data: { words: written.join('') } }
  return { verdict: isElsewhere(element, words) ? 'pass' : 'fail', data: { words } }
})

/** What a pseudo-element writes; nothing where the style says that it only adorns other words, or draws a sign of an icon font. */
function writtenBy(element: Element, name: string): string {
  const { content, display, visibility, fontFamily } = getComputedStyle(element, name)
  if (display === 'none' || visibility !== 'visible' || !content.startsWith('"')) return ''
  const adorns = /\/\s*""\s*$/.test(content) && wordsIn(element) !== ''
  if (/icon|symbol|awesome|glyph/i.test(fontFamily.split(',')[0] ?? '') || adorns) return ''
  return [...content.replace(/\/\s*"[^"]*"\s*$/, '').matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, words = '']) => words)
    .join('')
    .trim()
}

/** Two letters or one Chinese character say something; a quotation mark, an arrow or a bullet does not. */
function says(words: string): boolean {
  return /\p{sc=Han}|\p{L}.*\p{L}/u.test(words)
}

/** Table cells on a narrow screen often repeat the name of their column; it stands in the header too. */
function isElsewhere(element: Element, words: string): boolean {
  const around = element.closest('table, [role="table"], dl') ?? element
  const bare = words.replace(/[:：\s]+$/, '')
  return wordsIn(around).includes(bare) || (element.getAttribute('aria-label') ?? '').includes(bare)
}
