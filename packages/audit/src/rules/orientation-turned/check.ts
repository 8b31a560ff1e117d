import { defineWalkRule } from '../../rule.ts'
import numbers from '../../walk/orientation/orientation.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'orientation', (_page, _options, { page }) => {
  if (!page) return null
  const told = { kept: Math.round(page.kept * 100), notice: page.notice || '—' }
  if ((page.notice && page.covers) || page.turned || page.kept < numbers.keeps) return { verdict: 'fail', data: told }
  return { verdict: page.notice ? 'unsure' : 'pass', data: told }
})
