import { calledAs, controlCss, controlsIn } from '../../measure/control.ts'
import { errorText } from '../../measure/error-text.ts'
import { patternOf } from '../../measure/pattern.ts'
import { shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }
import { saysNothing } from './says-nothing.ts'

const next = patternOf(data.lists.next)

export const rule = defineRule(data, element => {
  const text = errorText(element)
  if (text === null) return null
  return { verdict: saysNothing(text) && !isHelpedAround(element) ? 'fail' : 'pass', data: { text } }
})

/** A heading is explained by what follows it; a message by what can be pressed in it or right after it. */
function isHelpedAround(element: Element): boolean {
  const box = element.parentElement
  if (box && /^h\d$/.test(element.localName)) return next.test(shownWords(box).replace(shownWords(element), ''))
  const isDialog = element.matches('dialog, [role="dialog"], [role="alertdialog"]')
  const following = isDialog ? null : element.nextElementSibling
  const second = following?.nextElementSibling
  const after = [following, second?.matches(controlCss) ? second : null].filter(one => one !== null)
  const beside = [element, ...after].flatMap(one => (one.matches(controlCss) ? [one] : controlsIn(one)))
  return beside.some(one => next.test(calledAs(one)))
}
