import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const alt = (element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '').trim()
  return { verdict: alt === '' ? 'pass' : 'fail', data: { alt } }
})
