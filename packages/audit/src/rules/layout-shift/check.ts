import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'watch', (_page, { most }, { page }) => {
  if (!page) return null
  return { verdict: page.shift > most ? 'fail' : 'pass', data: { shift: page.shift, what: page.shifted || '—' } }
})
