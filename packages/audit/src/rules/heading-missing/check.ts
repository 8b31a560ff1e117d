import { headingsOf, levelOf } from '../../measure/heading.ts'
import { wordsIn } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, page => {
  const { body } = page.ownerDocument
  // A page of frames, or one that has not drawn anything yet, has nothing to head.
  if (!body || body.localName !== 'body' || wordsIn(body) === '') return null
  const count = headingsOf(page).filter(heading => levelOf(heading) === 1).length
  if (count === 1) return { verdict: 'pass', data: { count } }
  return { verdict: count === 0 ? 'fail' : 'unsure', data: { count } }
})
