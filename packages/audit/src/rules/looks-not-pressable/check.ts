import { groundAt } from '../../measure/backdrop.ts'
import { hexOf } from '../../measure/colour.ts'
import { flowOf } from '../../measure/lines.ts'
import { landmarkOf } from '../../measure/role.ts'
import { inSentence } from '../../measure/text.ts'
import { chainOf } from '../../measure/tree.ts'
import { isReachable, isSeen } from '../../measure/visible.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, control => {
  if (!isSeen(control) || !isReachable(control) || inSentence(control) || wordsIn(control) === '') return null
  // In a row of ways to go everything can be pressed, and whoever sees one sees them all.
  const inRow =
    landmarkOf(control) === 'navigation' ||
    control.closest('li, [role="menu"], [role="tablist"], summary, table') !== null
  const parts = [control, ...control.querySelectorAll('*')]
  const told = inRow || parts.some(isDrawn) || isOnGround(control) || isColoured(control)
  return { verdict: told ? 'pass' : 'unsure', data: {} }
})

function isDrawn(part: Element): boolean {
  if (part.matches('img, svg, canvas, i, input')) return true
  const style = getComputedStyle(part)
  const lined = ['Top', 'Right', 'Bottom', 'Left'].some(
    side => Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0,
  )
  const written = ['::before', '::after'].some(
    name => !['none', 'normal'].includes(getComputedStyle(part, name).content),
  )
  return (
    lined ||
    written ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    style.textDecorationLine.includes('underline') ||
    data.lists.arrows.some(arrow => (part.textContent ?? '').includes(arrow))
  )
}

/** Whether its own ground differs from what lies around. */
function isOnGround(control: Element): boolean {
  const { left, right, top, bottom } = control.getBoundingClientRect()
  const inside = groundAt(control, { x: (left + right) / 2, y: (top + bottom) / 2 }).pairs[0]
  const outside = groundAt(control.parentElement ?? control, { x: (left + right) / 2, y: bottom + 1 }).pairs[0]
  return !!inside && !!outside && hexOf(inside.ground) !== hexOf(outside.ground)
}

/** Whether its words have a colour that the words of the page have not. */
function isColoured(control: Element): boolean {
  const inked = (element: Element) => getComputedStyle(element).color
  const words = flowOf(control)[0]?.parentElement ?? control
  const around = chainOf(control)[1] ?? control
  return inked(words) !== inked(around) && inked(words) !== inked(control.ownerDocument.body)
}
