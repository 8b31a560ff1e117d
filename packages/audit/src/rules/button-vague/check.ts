import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { isOneOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const name = nameOf(element)
  if (name === '' || isSilenced(element)) return null
  const vague = isOneOf(name, data.lists.vague) || /^(button|btn|按钮)[-_ ]?\d+$/i.test(name)
  return { verdict: vague ? 'fail' : 'pass', data: { name } }
})
