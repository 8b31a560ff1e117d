import { defineWalkRule } from '../../rule.ts'
import numbers from '../../walk/motion/motion.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'calm', (_element, _options, { moved, page }) => {
  if (page) return page.glides ? { verdict: 'unsure', data: {} } : page.still ? { verdict: 'pass', data: {} } : null
  if (!moved || moved.fades) return null
  const large = moved.share >= numbers.small
  if (!large) return null
  return { verdict: moved.far >= numbers.far / 10 ? 'fail' : 'unsure', data: {} }
})
