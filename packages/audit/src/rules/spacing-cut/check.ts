import { defineWalkRule } from '../../rule.ts'
import { judgeCut } from '../../walk/survey/cut.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'spacing', (_element, _options, { spread }) => judgeCut(spread))
