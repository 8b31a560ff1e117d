import { hasOwnText } from '../../measure/text.ts'
import { defineWalkRule } from '../../rule.ts'
import numbers from '../../walk/zoom/zoom.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'zoom', (element, { least, large, again }, { zoomed, narrowed }) => {
  if (!zoomed?.after.seen || !hasOwnText(element)) return null
  const { before, after } = zoomed
  const times = Math.round(((after.size * numbers.times) / before.size) * 100) / 100
  if (times >= least) return { verdict: 'pass', data: { times } }
  // A headline may become smaller on a small screen, as long as it is still a large one; what gets smaller and smaller is none.
  const fourfold = (numbers.wide.width / numbers.narrow.width) * ((narrowed ?? before.size) / before.size)
  const stays = after.size >= large && (fourfold >= again || (narrowed ?? large) >= large)
  return { verdict: stays ? 'pass' : 'fail', data: { times } }
})
