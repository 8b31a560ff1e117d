import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'keyboard', (_element, { screens }, { stop }) => {
  if (!stop) return null
  if (stop.jumpUp <= screens) return { verdict: 'pass', data: { jump: stop.jumpUp } }
  return { verdict: stop.jumpHasReason ? 'unsure' : 'fail', data: { jump: stop.jumpUp } }
})
