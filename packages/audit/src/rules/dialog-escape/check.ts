import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (_element, _options, { dialog }) => {
  if (!dialog) return null
  if (dialog.escape === 'closes') return { verdict: 'pass', data: {} }
  // A button inside is a way out too, if a slower one.
  return { verdict: dialog.hasButton ? 'unsure' : 'fail', data: {} }
})
