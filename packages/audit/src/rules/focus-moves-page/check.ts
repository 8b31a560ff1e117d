import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'keyboard', (_element, _options, { stop }) => {
  if (!stop) return null
  if (stop.did === 'nothing') return { verdict: 'pass', data: { did: '' } }
  // Handing the focus on may be meant well, such as from a box to the field inside it.
  return { verdict: stop.did === 'focus away' ? 'unsure' : 'fail', data: { did: stop.did } }
})
