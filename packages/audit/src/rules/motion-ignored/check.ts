import { defineWalkRule } from '../../rule.ts'
import numbers from '../../walk/motion/motion.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'calm', (_element, { way, seconds }, { moved, once, page }) => {
  if (page) return page.glides ? { verdict: 'unsure', data: {} } : page.still ? { verdict: 'pass', data: {} } : null
  if (once) {
    if (once.share < numbers.small || once.way < way) return null
    return { verdict: once.seconds >= seconds ? 'fail' : 'unsure', data: {} }
  }
  if (!moved || moved.fades) return null
  const large = moved.share >= numbers.small
  if (!large) return null
  return { verdict: moved.far >= numbers.far / 10 ? 'fail' : 'unsure', data: {} }
})
