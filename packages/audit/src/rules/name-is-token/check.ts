import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { roleOf } from '../../measure/role.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const name = nameOf(element)
  if (name === '' || isSilenced(element) || element.matches('input[type="hidden"]')) return null
  // A page about programming links to names such as read_to_end; there they are what people came for.
  if (element.querySelector('code') || element.closest('code, pre')) return null
  const patterns =
    roleOf(element) === 'link' && wordsIn(element) !== '' ? data.lists.codes : [...data.lists.codes, ...data.lists.keys]
  const code =
    patterns.some(pattern => new RegExp(pattern, 'u').test(name)) || data.lists.words.includes(name.toLowerCase())
  return { verdict: code ? 'fail' : 'pass', data: { name } }
})
