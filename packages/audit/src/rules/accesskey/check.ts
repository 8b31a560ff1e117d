import { inPageOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const key = (element.getAttribute('accesskey') ?? '').trim().toLowerCase()
  const alike = inPageOf(element, '[accesskey]').filter(
    other => (other.getAttribute('accesskey') ?? '').trim().toLowerCase() === key,
  )
  if (key === '') return { verdict: 'pass', data: { key } }
  return { verdict: alike.length > 1 ? 'fail' : 'unsure', data: { key } }
})
