import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'watch', (_element, _options, { opened, page }) => {
  if (page) return page.opened === 0 ? { verdict: 'pass', data: { seconds: 0, words: '' } } : null
  // A warning that the customer will be signed out must come late; session-warning judges it.
  if (!opened || opened.session) return null
  return { verdict: 'fail', data: { seconds: opened.seconds, words: opened.words } }
})
