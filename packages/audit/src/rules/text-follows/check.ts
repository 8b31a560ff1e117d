import { defineWalkRule } from '../../rule.ts'
import numbers from '../../walk/zoom/zoom.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'zoom', (element, { share, large }, { sized }) => {
  if (!sized) return null
  const { before, after, pageFollows } = sized
  const follows = pageFollows >= 0.5
  const told = { before: Math.round(before * 10) / 10, after: Math.round(after * 10) / 10 }
  // A page of which most does not follow may have a setting of its own: one question, not a hundred findings.
  if (element.localName === 'html') return { verdict: follows ? 'pass' : 'unsure', data: told }
  if (!follows) return null
  const grew = after >= before * numbers.times * share || after >= large
  return { verdict: grew ? 'pass' : 'fail', data: told }
})
