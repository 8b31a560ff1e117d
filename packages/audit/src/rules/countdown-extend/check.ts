import { calledAs, controlsIn } from '../../measure/control.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { weightOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const says = {
  time: patternOf(data.lists.time),
  minutes: patternOf(data.lists.minutes),
  limit: patternOf(data.lists.limit),
  resend: patternOf(data.lists.resend),
  pay: patternOf(data.lists.pay),
  codes: patternOf(data.lists.codes),
  extends: patternOf(data.lists.extends),
}

export const rule = defineRule(data, element => {
  const text = countdownIn(element)
  if (text === null || [...element.children].some(child => countdownIn(child) !== null)) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { text } }) as const
  if (isExtended(element)) return judged('pass')
  // A code that lasts for minutes and can be had again is lost to nobody.
  if (!says.time.test(text) && offers(element, says.codes)) return judged('pass')
  // Until a code can be sent again nothing is lost; minutes may only be announced; orders and payments may have a limit.
  const mild = !says.time.test(text) || says.resend.test(text) || says.pay.test(text)
  return judged(mild ? 'unsure' : 'fail')
})

/** A short line that tells how long something still lasts. */
function countdownIn(element: Element): string | null {
  // The markup is read before the styles, because most elements are not about time.
  const raw = element.textContent ?? ''
  if (silent.has(element.localName) || raw.length > 200 || !/\d/.test(raw) || !isShown(element)) return null
  const text = shownWords(element).replace(/\s+/g, ' ')
  if (weightOf(text) > 80 || !(says.time.test(text) || says.minutes.test(text))) return null
  return says.limit.test(text) || (says.resend.test(text) && says.time.test(text)) ? text : null
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'option', 'time'])

function isExtended(element: Element): boolean {
  return offers(element, says.extends)
}

/** Whether a control near it is called so. */
function offers(element: Element, pattern: RegExp): boolean {
  const view =
    element.closest('dialog, [role="dialog"], [role="alertdialog"], form, section, main') ?? element.ownerDocument.body
  return controlsIn(view).some(one => pattern.test(calledAs(one)))
}
