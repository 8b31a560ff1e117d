import { isSilenced } from '../../measure/press.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element)) return null
  const answers = ['onkeydown', 'onkeyup', 'onkeypress'].some(name => element.hasAttribute(name))
  return { verdict: answers ? 'pass' : 'unsure', data: {} }
})
