import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'watch', (_element, _options, { counting }) => {
  // Until a code may be sent again is a wait, not a limit.
  if (!counting || counting.kind === 'resend') return null
  if (counting.extends) return { verdict: 'pass', data: { from: counting.from } }
  return { verdict: counting.kind === 'limit' ? 'fail' : 'unsure', data: { from: counting.from } }
})
