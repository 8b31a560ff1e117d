import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (_element, _options, { wait }) => {
  if (!wait) return null
  return { verdict: wait.told ? 'pass' : 'fail', data: { seconds: Math.round(wait.ms / 100) / 10 } }
})
