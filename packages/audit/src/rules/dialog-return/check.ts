import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (_element, _options, { dialog }) => {
  if (!dialog || dialog.back === null || dialog.focus === 'outside') return null
  if (dialog.back === 'opener') return { verdict: 'pass', data: {} }
  return { verdict: dialog.back === 'lost' ? 'fail' : 'unsure', data: {} }
})
