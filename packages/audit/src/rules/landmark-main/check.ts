import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (element.querySelector('main, [role="main"]')) return { verdict: 'pass', data: {} }
  // A page of a few lines has nothing to pass over.
  const passed = [...element.querySelectorAll('nav, header, [role="navigation"], [role="banner"]')].some(
    box => box.querySelector('a[href]') !== null,
  )
  return passed ? { verdict: 'fail', data: {} } : null
})
