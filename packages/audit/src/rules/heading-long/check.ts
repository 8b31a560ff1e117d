import { levelOf } from '../../measure/heading.ts'
import { isSaid, wordsIn } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (heading, { characters, letters }) => {
  if (levelOf(heading) === 0 || !isSaid(heading)) return null
  const words = wordsIn(heading)
  const most = /\p{sc=Han}/u.test(words) ? characters : letters
  const length = [...words].length
  return { verdict: length <= most ? 'pass' : length > 2 * most ? 'fail' : 'unsure', data: { length, most } }
})
