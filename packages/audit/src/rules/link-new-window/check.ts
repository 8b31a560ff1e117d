import { descriptionOf, nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { wordsAfter } from '../../measure/words-after.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (link, { beside }) => {
  if (data.lists.same.includes((link.getAttribute('target') ?? '').toLowerCase()) || !isSaid(link)) return null
  const name = nameOf(link)
  const said =
    `${name} ${descriptionOf(link)} ${link.getAttribute('title') ?? ''} ${wordsAfter(link, beside)}`.toLowerCase()
  return { verdict: data.lists.told.some(words => said.includes(words)) ? 'pass' : 'fail', data: { name } }
})
