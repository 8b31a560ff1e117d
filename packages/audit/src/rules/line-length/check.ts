import { isBlockOfWords, linesOf, longestLine } from '../../measure/lines.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (block, { han, latin }) => {
  if (block.closest('pre, code, table') || !isBlockOfWords(block) || !isSeen(block) || linesOf(block).length < 2)
    return null
  const line = longestLine(block).trim()
  const chinese = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  const most = chinese > line.length / 4 ? han : latin
  const count = [...line].length
  return { verdict: count > most ? 'unsure' : 'pass', data: { count, most } }
})
