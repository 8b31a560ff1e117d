import { hasOwnText } from '../../measure/text.ts'
import { defineWalkRule } from '../../rule.ts'
import numbers from '../../walk/zoom/zoom.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'zoom', (element, { least, large }, { zoomed }) => {
  if (!zoomed?.after.seen || !hasOwnText(element)) return null
  const { before, after } = zoomed
  const times = Math.round(((after.size * numbers.times) / before.size) * 100) / 100
  // A headline may become smaller on a small screen, as long as it is still a large one.
  return { verdict: times >= least || after.size >= large ? 'pass' : 'fail', data: { times } }
})
