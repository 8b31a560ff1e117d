import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const whole = element.matches('html, body, main, form, [role="main"], nav, table')
  const holds = element.querySelector('main, nav, form, h1, table, [role="main"]') !== null
  return { verdict: whole || holds ? 'fail' : 'pass', data: {} }
})
