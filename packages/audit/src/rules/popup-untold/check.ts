import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (_element, _options, { over }) =>
  over ? { verdict: over.told ? 'pass' : 'fail', data: {} } : null,
)
