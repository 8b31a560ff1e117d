import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'motion', (_page, { most }, { flashes }) => {
  if (flashes === undefined) return null
  // Half a flash more may only be where the second was cut.
  return { verdict: flashes > most + 0.5 ? 'fail' : 'pass', data: { times: flashes, most } }
})
