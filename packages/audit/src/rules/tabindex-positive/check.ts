import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const order = Number.parseInt(element.getAttribute('tabindex') ?? '', 10)
  if (Number.isNaN(order)) return null
  return { verdict: order > 0 ? 'fail' : 'pass', data: { order } }
})
