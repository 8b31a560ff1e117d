import { operableRoles, isWithinReach, isSilenced } from '../../measure/press.ts'
import { roleOf } from '../../measure/role.ts'
import { endsCalled } from '../../measure/tokens.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const { handlers, called, layout } = data.lists
  if (element.matches(layout.join(',')) || isSilenced(element)) return null
  const handled = handlers.some(name => element.hasAttribute(name))
  const named = endsCalled(element, called) && wordsIn(element).length <= 24
  const pointed = looksPressable(element)
  if (!handled && !named && !pointed) return null
  if (element.matches('[tabindex]') && operableRoles.includes(roleOf(element))) return { verdict: 'pass', data: {} }
  if (operableRoles.includes(roleOf(element)) || isWithinReach(element)) return null
  const shown = element.checkVisibility({ visibilityProperty: true })
  if (!shown && !named) return null
  return { verdict: shown && (handled || (named && pointed)) ? 'fail' : 'unsure', data: {} }
})

/** The hand appears over it, and does not come from what is around it. */
function looksPressable(element: Element): boolean {
  const parent = element.parentElement
  if (getComputedStyle(element).cursor !== 'pointer' || !parent) return false
  return getComputedStyle(parent).cursor !== 'pointer' && wordsIn(element).length <= 60
}
