import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { bare, inPageOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const all = inPageOf(element, data.select).filter(other => !isSilenced(other) && other.checkVisibility())
  if (all.length < 2 || !all.includes(element)) return null
  const name = bare(nameOf(element))
  const alike = all.filter(other => bare(nameOf(other)) === name)
  return { verdict: name === '' || alike.length > 1 ? 'fail' : 'pass', data: {} }
})
