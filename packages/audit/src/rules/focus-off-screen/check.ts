import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'keyboard', (_element, _options, { stop }) => {
  if (!stop) return null
  const verdict = stop.seen === 'yes' ? 'pass' : stop.seen === 'no' ? 'fail' : 'unsure'
  return { verdict, data: {} }
})
