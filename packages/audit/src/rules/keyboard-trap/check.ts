import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'keyboard', (_element, _options, { held, stop }) => {
  if (held === undefined) return stop ? { verdict: 'pass', data: {} } : null
  return { verdict: held === 'for good' ? 'fail' : 'unsure', data: {} }
})
