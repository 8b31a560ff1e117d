import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element) || element.matches('[role="presentation"], [role="none"]')) return null
  return { verdict: bare(nameOf(element)) === '' ? 'fail' : 'pass', data: {} }
})
