import { bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const alt = element.getAttribute('alt')
  const title = element.getAttribute('title') ?? ''
  if (alt === null || title.trim() === '') return null
  const judge = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { alt, title } })
  // An empty name says "this is decoration", a tooltip says the opposite.
  if (alt.trim() === '') return judge('fail')
  return judge(bare(alt).includes(bare(title)) || bare(title).includes(bare(alt)) ? 'pass' : 'unsure')
})
