import { isBlockOfWords, lineHeightOf, linesOf } from '../../measure/lines.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (block, options) => {
  if (!isBlockOfWords(block) || !isSeen(block) || block.closest(data.lists.without.join())) return null
  const lines = linesOf(block)
  if (lines.length < 2) return null
  const size = Number.parseFloat(getComputedStyle(block).fontSize)
  const ratio = Math.round((lineHeightOf(block, lines) / size) * 100) / 100
  const told = (verdict: 'pass' | 'fail' | 'unsure', least: number) => ({ verdict, data: { ratio, least } }) as const
  if (ratio < options.least) return told('fail', options.least)
  return 'better' in options && ratio < options.better ? told('unsure', options.better) : told('pass', options.least)
})
