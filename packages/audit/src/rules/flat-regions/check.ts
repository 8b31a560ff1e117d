import { chainOf } from '../../measure/tree.ts'
import { hasLetters } from '../../measure/lines.ts'
import { ownText } from '../../measure/text.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (!hasLetters(ownText(element))) return null
  const { textShadow } = getComputedStyle(element)
  const tilted = chainOf(element).some(isTilted)
  return { verdict: textShadow !== 'none' || tilted ? 'unsure' : 'pass', data: {} }
})

/** Turned by less than a quarter, slanted, or put into depth. */
function isTilted(box: Element): boolean {
  const { transform } = getComputedStyle(box)
  if (transform === 'none') return false
  const { is2D, a, b, c, m14, m24 } = new DOMMatrix(transform)
  const even = Math.abs(a * b) < 0.01 && Math.abs(b + c) < 0.01
  return !even || (!is2D && (m14 !== 0 || m24 !== 0))
}
