import { isBlockOfWords, linesOf } from '../../measure/lines.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (block, { lines }) => {
  if (!isBlockOfWords(block) || !isSeen(block) || block.matches('h1, h2, h3, h4, h5, h6, pre')) return null
  const count = linesOf(block).length
  if (count < lines) return null
  const aside = /center|right|end/.test(getComputedStyle(block).textAlign) && !block.closest('[dir="rtl"]')
  return { verdict: aside && !isVerse(block) ? 'fail' : 'pass', data: { count } }
})

/** Lines somebody broke by hand, as in an address. */
function isVerse(block: Element): boolean {
  return block.querySelectorAll('br').length >= 2
}
