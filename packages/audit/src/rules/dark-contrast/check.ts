import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'colours', (element, _options, { dark }) => {
  if (!dark?.changes) return null
  if (element.localName === 'html') return dark.readable ? { verdict: 'pass', data: {} } : null
  // What cannot be read in the light either is told by the rules of the light.
  return !dark.readable && dark.inLight ? { verdict: 'fail', data: {} } : null
})
