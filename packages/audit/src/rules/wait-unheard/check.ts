import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (_element, { seconds }, { wait }) => {
  if (!wait) return null
  const told = { waited: Math.round(wait.ms / 100) / 10, seconds }
  return { verdict: wait.told || told.waited <= seconds ? 'pass' : 'fail', data: told }
})
