import { defineWalkRule } from '../../rule.ts'
import numbers from '../../walk/watch/watch.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'watch', (_page, _options, { page }) => {
  if (!page) return null
  const told = { seconds: page.wentSeconds, where: page.went || '—' }
  if (page.went && !page.warned) return { verdict: 'fail', data: told }
  return { verdict: page.went || page.swapped >= numbers.swapped ? 'unsure' : 'pass', data: told }
})
