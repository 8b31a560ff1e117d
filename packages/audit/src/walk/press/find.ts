import { nameOf } from '../../measure/name.ts'
import { roleOf } from '../../measure/role.ts'
import { mentions } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import limits from './limits.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** What may be pressed to see what it opens: it says that it opens something, and nothing about money, leaving or deleting. */
export function openers(): Element[] {
  return select(document, '@pressable').filter(opens).slice(0, limits.openers)
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
      mentions(nameOf(element), words.acts) &&
      !mentions(nameOf(element), words.never),
  )
  return found.slice(0, limits.acts)
}

function opens(element: Element): boolean {
  const name = nameOf(element)
  if (mentions(name, words.never) || element.matches('input, select, textarea, [aria-disabled="true"]')) return false
  if (element.matches('a[href]') && !/^(#|javascript:)/i.test(element.getAttribute('href') ?? '')) return false
  const popup = element.getAttribute('aria-haspopup')
  if (element.matches('summary, [popovertarget], [commandfor], [aria-expanded="false"]')) return true
  if (popup !== null && popup !== 'false') return true
  if (sends(element)) return false
  return ['button', 'link', ''].includes(roleOf(element)) && mentions(name, words.opens)
}

function sends(element: Element): boolean {
  return element.matches('form button:not([type]), form [type="submit" i], form [type="reset" i]')
}
