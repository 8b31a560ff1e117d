import { isSilenced } from '../../measure/press.ts'
import { mentions, wordsAround } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (!element.hasAttribute('controls') || isSilenced(element)) return null
  return { verdict: mentions(wordsAround(element), data.lists.told) ? 'pass' : 'unsure', data: {} }
})
