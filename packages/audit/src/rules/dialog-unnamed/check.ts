import { nameOf } from '../../measure/name.ts'
import { bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  return { verdict: bare(nameOf(element)) === '' ? 'fail' : 'pass', data: {} }
})
