import { defineWalkRule } from '../../rule.ts'
import { judgeCut } from '../../walk/survey/cut.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'steps', (_element, _options, { found, change }) =>
  found === false ? { verdict: 'unsure', data: { words: '…', by: '?' } } : judgeCut(change),
)
