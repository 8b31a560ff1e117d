import { defineWalkRule } from '../../rule.ts'
import numbers from '../../walk/colours/colours.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'colours', (_element, _options, { refuses }) => {
  if (refuses === undefined) return null
  // Without words it is most likely a swatch, which the standard lets be.
  if (refuses === 0) return { verdict: 'pass', data: {} }
  return { verdict: refuses >= numbers.mostText ? 'fail' : 'unsure', data: {} }
})
