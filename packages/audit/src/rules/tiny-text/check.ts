import { scaleOf } from '../../measure/scale.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { least }) => {
  const declared = Number.parseFloat(getComputedStyle(element).fontSize)
  // Nothing is written at no size; words in a drawing scale with its view box, which no style tells.
  if (declared === 0 || element.namespaceURI === 'http://www.w3.org/2000/svg') return null
  const size = Math.round(declared * scaleOf(element) * 10) / 10
  return { verdict: size >= least ? 'pass' : 'fail', data: { size, least } }
})
