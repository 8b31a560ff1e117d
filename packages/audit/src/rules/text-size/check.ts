import { scaleOf } from '../../measure/scale.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { least }) => {
  const declared = Number.parseFloat(getComputedStyle(element).fontSize)
  // Words in a drawing scale with the drawing's view box, which no style tells.
  if (element.namespaceURI === 'http://www.w3.org/2000/svg')
    return { verdict: 'unsure', data: { size: declared, least } }
  const size = Math.round(declared * scaleOf(element) * 10) / 10
  return { verdict: size >= least ? 'pass' : 'fail', data: { size, least } }
})
