import { mentions, wordsAround } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const src = element.getAttribute('src') ?? element.getAttribute('data') ?? ''
  const around = `${wordsAround(element)} ${element.getAttribute('title') ?? ''}`
  if (!data.lists.players.some(player => src.includes(player))) return null
  const told = data.lists.captioned.some(word => src.includes(word)) || mentions(around, data.lists.told)
  return { verdict: told ? 'pass' : 'unsure', data: {} }
})
