import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'keyboard', (_element, { fail, ask }, { stop }) => {
  if (!stop) return null
  const { covered, cover } = stop
  const measured = { percent: Math.round(covered * 100), cover }
  if (covered >= fail) return { verdict: 'fail', data: measured }
  return { verdict: covered >= ask ? 'unsure' : 'pass', data: measured }
})
