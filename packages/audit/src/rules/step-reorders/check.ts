import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'steps', (_page, _options, { found, reversed }) => {
  const pair = reversed ?? { first: '', second: '' }
  if (found === false) return { verdict: 'unsure', data: pair }
  return { verdict: reversed ? 'fail' : 'pass', data: pair }
})
