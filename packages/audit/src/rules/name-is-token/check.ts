import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const name = nameOf(element)
  if (name === '' || isSilenced(element) || element.matches('input[type="hidden"]')) return null
  const code =
    data.lists.codes.some(pattern => new RegExp(pattern, 'u').test(name)) ||
    data.lists.words.includes(name.toLowerCase())
  return { verdict: code ? 'fail' : 'pass', data: { name } }
})
