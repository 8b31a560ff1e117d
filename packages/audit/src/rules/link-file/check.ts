import { endingOf } from '../../measure/link.ts'
import { descriptionOf, nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { wordsAfter } from '../../measure/words-after.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (link, { beside }) => {
  const kind = kindOf(link)
  if (!kind || !isSaid(link)) return null
  const name = nameOf(link)
  const said =
    `${name} ${descriptionOf(link)} ${link.getAttribute('title') ?? ''} ${wordsAfter(link, beside)}`.toLowerCase()
  const measured = { name, kind: kind.toUpperCase() }
  if (data.lists.told.some(word => said.includes(word))) return { verdict: 'pass', data: measured }
  return { verdict: data.lists.unclear.some(word => said.includes(word)) ? 'unsure' : 'fail', data: measured }
})

function kindOf(link: Element): string | undefined {
  const ending = endingOf(link)
  return data.lists.files.find(file => file === ending)
}
