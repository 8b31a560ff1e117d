import { native } from '../../measure/press.ts'
import { endsCalled } from '../../measure/tokens.ts'
import { inPageOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { most }) => {
  const spinners = inPageOf(element, data.select).filter(isTurning)
  if (!spinners.includes(element)) return null
  return { verdict: spinners.length > most ? 'unsure' : 'pass', data: { count: spinners.length } }
})

/** The outermost of the boxes that make one spinner, while it is shown. */
function isTurning(element: Element): boolean {
  const turning = element.matches('[role="progressbar"]') || endsCalled(element, data.lists.kinds)
  const outer = element.parentElement?.closest(data.select)
  return (
    turning &&
    !outer &&
    !element.matches(native) &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  )
}
