import { hasOwnText } from '../../measure/text.ts'
import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'steps', (element, { share, large }, { found, change, most }) => {
  if (found === false) return { verdict: 'unsure', data: { most: 0, before: 0, after: 0 } }
  if (!change?.after.seen || !most || !hasOwnText(element)) return null
  const { before, after } = change
  // Headings and amounts begin larger, and may grow less as long as they stay as large as the words around them.
  const grew = after.size >= before.size * most.times * share || after.size >= Math.min(large, most.size)
  return {
    verdict: grew ? 'pass' : 'fail',
    data: { most: tenth(most.times), before: tenth(before.size), after: tenth(after.size) },
  }
})

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
