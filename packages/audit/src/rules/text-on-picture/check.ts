import { seenAt } from '../../measure/backdrop.ts'
import { coatsIn } from '../../measure/coat.ts'
import { colourOf, white } from '../../measure/colour.ts'
import { ownRects } from '../../measure/lines.ts'
import { chainOf } from '../../measure/tree.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const [line] = ownRects(element)
  if (!line || element.closest('svg')) return null
  const point = { x: line.left + line.width / 2, y: line.top + line.height / 2 }
  const { doubt } = seenAt(element, colourOf(getComputedStyle(element).color) ?? white, point)
  if (doubt === 'picture') return { verdict: isPhotograph(element, point) ? 'fail' : 'unsure', data: {} }
  // Colours that run into each other are quiet as long as they are alike; a person sees whether they are.
  return { verdict: doubt === 'gradient' ? 'unsure' : 'pass', data: {} }
})

/** A picture that is loaded, and large enough to be more than a button's shape. */
function isPhotograph(element: Element, point: { x: number; y: number }): boolean {
  const chain = chainOf(element)
  return coatsIn(element.ownerDocument).some(({ element: painter, picture, reaches }) => {
    if (!picture || !reaches(point)) return false
    if (['img', 'video', 'canvas'].includes(painter.localName)) return true
    return (
      chain.includes(painter) &&
      /cover|100%|auto/.test(getComputedStyle(painter).backgroundSize) &&
      !painter.matches('button, a')
    )
  })
}
