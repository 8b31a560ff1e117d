import { scaleOf } from '../../measure/scale.ts'
import { ownText } from '../../measure/text.ts'
import { weightOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { least, small, saying }) => {
  const declared = Number.parseFloat(getComputedStyle(element).fontSize)
  // Nothing is written at no size; words in a drawing scale with its view box, which no style tells.
  if (declared === 0 || element.namespaceURI === 'http://www.w3.org/2000/svg') return null
  const size = Math.round(declared * scaleOf(element) * 10) / 10
  // Short marks may be small; what has to be read through is another matter.
  const isSmall = size < small && weightOf(ownText(element)) >= saying
  return { verdict: size < least ? 'fail' : isSmall ? 'unsure' : 'pass', data: { size, least } }
})
