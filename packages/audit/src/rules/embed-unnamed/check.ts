import { isSaid } from '../../measure/said.ts'
import { wordsIn, bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (!isSaid(element) || (element.getAttribute('type') ?? '').startsWith('image/')) return null
  const named = element.matches('[title]:not([title=""]), [aria-label]:not([aria-label=""]), [aria-labelledby]')
  const inside = bare(wordsIn(element)) !== '' || element.querySelector('img[alt]:not([alt=""]), a, video') !== null
  return { verdict: named || inside ? 'pass' : 'fail', data: {} }
})
