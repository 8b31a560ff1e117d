import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'motion', (_element, { seconds: most }, { played }) => {
  if (!played) return null
  const { seconds, silent, stoppable } = played
  if (silent || stoppable || (seconds >= 0 && seconds <= most)) return { verdict: 'pass', data: {} }
  return { verdict: seconds < 0 ? 'unsure' : 'fail', data: {} }
})
