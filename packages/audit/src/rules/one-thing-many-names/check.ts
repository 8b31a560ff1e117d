import { shownWords } from '../../measure/shown.ts'
import { mentions } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (body, { asked, many }) => {
  const words = shownWords(body)
  const met = Object.values(data.lists).map(names => names.filter(name => mentions(words, [name])))
  const most = met.toSorted((one, other) => other.length - one.length)[0] ?? []
  if (most.length === 0) return null
  const verdict = most.length >= many ? 'fail' : most.length >= asked ? 'unsure' : 'pass'
  return { verdict, data: { names: most.join('、') } }
})
