import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (element, _options, { setting }) => {
  if (setting === undefined) return null
  if (setting === 'nothing') return { verdict: 'pass', data: { did: '' } }
  // A page may do so if it says so beforehand, and a new address may show the same page.
  const isTold = element.hasAttribute('aria-describedby')
  const isSure = (setting === 'navigation' || setting === 'window') && !isTold
  return { verdict: isSure ? 'fail' : 'unsure', data: { did: setting } }
})
