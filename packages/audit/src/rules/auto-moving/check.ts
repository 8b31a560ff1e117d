import { defineWalkRule } from '../../rule.ts'
import numbers from '../../walk/motion/motion.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'motion', (_element, _options, { moved, stop }) => {
  if (!moved?.lasts) return null
  if (stop === 'named') return { verdict: 'pass', data: {} }
  // A little thing that moves may be a sign of life and no hindrance.
  return { verdict: stop === 'perhaps' || moved.share < numbers.small ? 'unsure' : 'fail', data: {} }
})
