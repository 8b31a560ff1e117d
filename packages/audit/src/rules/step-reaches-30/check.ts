import { hasOwnText } from '../../measure/text.ts'
import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'steps', (element, { least, near }, { found, change, most }) => {
  if (found === false) return { verdict: 'unsure', data: { size: 0, least } }
  if (!change?.after.seen || !hasOwnText(element) || element.closest(data.lists.small.join())) return null
  const size = Math.round(change.after.size * 10) / 10
  if (size >= least) return { verdict: 'pass', data: { size, least } }
  // The clause speaks of the main words; whether a small line beside words that are large enough is one, a person says.
  const isBeside = most !== undefined && most.size >= least && size >= near
  return { verdict: isBeside ? 'unsure' : 'fail', data: { size, least } }
})
