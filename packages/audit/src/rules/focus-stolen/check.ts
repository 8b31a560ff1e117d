import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'watch', (_page, _options, { page }) =>
  page ? { verdict: page.stole ? 'fail' : 'pass', data: { where: page.stole || '—' } } : null,
)
