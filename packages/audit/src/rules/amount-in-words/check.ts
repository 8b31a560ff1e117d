import { transferCheck } from '../../measure/page-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const inWords = patternOf(data.lists.inWords)

export const rule = defineRule(data, (view, { fromYuan }) => {
  if (!transferCheck(view)) return null
  const words = shownWords(view)
  const amount = amountsIn(words).find(one => numberOf(one) >= fromYuan)
  if (amount === undefined) return null
  return { verdict: inWords.test(words) ? 'pass' : 'fail', data: { amount, fromYuan } }
})

/** Figures that are money: a sign before, 元 behind, or two places after the point; a limit or a balance is not sent. */
function amountsIn(words: string): string[] {
  const lines = words.split('\n').filter(line => !/余额|限额|额度|balance|limit/i.test(line))
  const money = /(?:¥|￥|RMB|CNY|\$|£|€)\s*[\d,]+(?:\.\d{1,2})?|[\d,]+(?:\.\d{1,2})?\s*元|[\d,]+\.\d{2}(?!\d)/gi
  return lines.flatMap(line => line.match(money) ?? [])
}

function numberOf(amount: string): number {
  return Number(amount.replace(/[^\d.]/g, ''))
}
