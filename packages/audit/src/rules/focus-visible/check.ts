import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'keyboard', (_element, { least }, { change }) => {
  if (!change) return null
  const { area, caret } = change
  // In a field the blinking caret shows where one is, if nothing else does.
  if (area < least && caret) return { verdict: 'pass', data: { area } }
  return { verdict: area >= least ? 'pass' : 'fail', data: { area } }
})
