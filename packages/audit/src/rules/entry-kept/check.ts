import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'submit', (_element, _options, { kept }) => {
  if (kept === undefined) return null
  return { verdict: kept ? 'pass' : 'fail', data: {} }
})
