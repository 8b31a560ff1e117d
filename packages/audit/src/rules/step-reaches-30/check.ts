import { hasOwnText } from '../../measure/text.ts'
import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'steps', (element, { least }, { found, change }) => {
  if (found === false) return { verdict: 'unsure', data: { size: 0, least } }
  if (!change?.after.seen || !hasOwnText(element) || element.closest(data.lists.small.join())) return null
  const size = Math.round(change.after.size * 10) / 10
  return { verdict: size >= least ? 'pass' : 'fail', data: { size, least } }
})
