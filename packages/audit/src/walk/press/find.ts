import { nameOf } from '../../measure/name.ts'
import { roleOf } from '../../measure/role.ts'
import { endsCalled } from '../../measure/tokens.ts'
import { mentions, wordsIn } from '../../measure/words.ts'
import { select, within } from '../../select/select.ts'
import limits from './limits.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/**
 * What may be pressed to see what it opens: it says that it opens something, and nothing about money, leaving or deleting.
 * After these, buttons that send nothing, where something is hidden that they might open.
 */
export function openers(): Element[] {
  const all = select(document, '@pressable')
  const sure = all.filter(opens)
  const hides = within(document, `${boxes}, h1, h2`).some(box => !box.checkVisibility())
  const perhaps = all.filter(element => !opens(element) && isPlain(element) && (hides || hidesAfter(element)))
  return [...sure, ...perhaps].slice(0, limits.openers)
}

/** Whether a control says itself that it opens something. */
export function opens(element: Element): boolean {
  const name = nameOf(element)
  if (mentions(name, words.never) || element.matches('input, select, textarea, [aria-disabled="true"]')) return false
  if (element.matches('a[href]') && !/^(#|javascript:)/i.test(element.getAttribute('href') ?? '')) return false
  const popup = element.getAttribute('aria-haspopup')
  if (element.matches('summary, [popovertarget], [commandfor], [aria-expanded="false"]')) return true
  if (popup !== null && popup !== 'false') return true
  if (sends(element)) return false
  return ['button', 'link', ''].includes(roleOf(element)) && mentions(name, words.opens)
}

/** What can be set without any harm: choices, switches and boxes. */
export function settings(): Element[] {
  const found = select(document, '@pressable').filter(element =>
    element.matches('select:not([multiple]), input[type="checkbox" i], input[type="radio" i]:not(:checked)'),
  )
  return found.filter(element => !mentions(nameOf(element), words.never)).slice(0, limits.settings)
}

/** What may be pressed to see what it answers: small things that can be done again otherwise, in no form that is sent. */
export function acts(): Element[] {
  const found = select(document, '@pressable').filter(
    element =>
      element.matches('button, [role="button"], input[type="button" i]') &&
      !element.matches('[aria-disabled="true"], :disabled') &&
      !opens(element) &&
      !sends(element) &&
      (mentions(nameOf(element), words.acts) || isSwitch(element)) &&
      !mentions(nameOf(element), words.never),
  )
  return found.slice(0, limits.acts)
}

/** Whether its class says that it switches something, or chooses among those beside it. */
function isSwitch(element: Element): boolean {
  if (words.switches.some(word => endsCalled(element, [word]))) return true
  const row = [...(element.parentElement?.children ?? [])].filter(one => one.localName === element.localName)
  return row.length > 1 && row.filter(one => endsCalled(one, words.chosen)).length === 1
}

const boxes = 'dialog, [role="dialog"], [role="alertdialog"], [popover]'

/** A button with a name of its own (no key of a keypad) that sends no form and says nothing of what may not be pressed. */
function isPlain(element: Element): boolean {
  const name = nameOf(element)
  const isButton = element.matches('button, [role="button"]:not([aria-disabled="true"], a[href])') && !sends(element)
  const others = [...words.never, ...words.acts, ...words.ways.on, ...words.ways.back]
  return isButton && /\p{L}{2}/u.test(name) && !mentions(name, others) && !isSwitch(element)
}

/** Whether words lie hidden right after a button, or after the heading it stands in. */
function hidesAfter(element: Element): boolean {
  const { parentElement } = element
  const after = [element, ...(parentElement?.matches('h1, h2, h3, h4, h5, h6') ? [parentElement] : [])]
  return after.some(({ nextElementSibling: next }) => next && !next.checkVisibility() && wordsIn(next) !== '')
}

/** Whether it sends or empties a form. */
export function sends(element: Element): boolean {
  return element.matches('form button:not([type]), form [type="submit" i], form [type="reset" i]')
}
