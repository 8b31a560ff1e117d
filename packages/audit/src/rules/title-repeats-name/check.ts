import { bareName } from '../../measure/link.ts'
import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const title = (element.getAttribute('title') ?? '').trim()
  if (!title || !isSaid(element)) return null
  const words = element.getAttribute('aria-label') ?? wordsIn(element)
  const alts = [...element.querySelectorAll('img[alt]')].map(image => image.getAttribute('alt') ?? '')
  const isSame = bareName([words, ...alts].join(' ').trim()) === bareName(title)
  return { verdict: isSame ? 'fail' : 'pass', data: { title } }
})
