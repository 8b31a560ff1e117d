import { nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, item => {
  if (!isSaid(item)) return null
  return { verdict: nameOf(item) === '' ? 'fail' : 'pass', data: {} }
})
