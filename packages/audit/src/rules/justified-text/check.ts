import { isBlockOfWords, linesOf } from '../../measure/lines.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (block, { lines }) => {
  if (!isBlockOfWords(block) || !isSeen(block) || linesOf(block).length < lines) return null
  const style = getComputedStyle(block)
  if (style.textAlign !== 'justify') return { verdict: 'pass', data: {} }
  // Characters of equal width leave little to pull apart; words of letters are torn.
  const text = wordsIn(block)
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return { verdict: han > text.length / 2 ? 'unsure' : 'fail', data: {} }
})
