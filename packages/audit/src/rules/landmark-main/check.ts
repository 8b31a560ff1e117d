import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { links }) => {
  if (element.querySelector('main, [role="main"]')) return { verdict: 'pass', data: {} }
  // A page with a link or two at its top has nothing to pass over.
  const menus = 'nav a[href], header a[href], [role="navigation"] a[href], [role="banner"] a[href]'
  return element.querySelectorAll(menus).length >= links ? { verdict: 'fail', data: {} } : null
})
