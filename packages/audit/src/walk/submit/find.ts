import { nameOf } from '../../measure/name.ts'
import { isSeen } from '../../measure/visible.ts'
import { isOneOf } from '../../measure/words.ts'
import { within } from '../../select/select.ts'
import limits from './limits.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

const writable =
  'textarea, select, [role="textbox"], [contenteditable="true"], input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="reset" i], [type="image" i], [type="range" i], [type="color" i])'

/** Every form that asks for something, by its markup or by its button; a search asks for nothing that could be missing. */
export function forms(): Element[] {
  const marked = within(document, 'form').filter(form => !isSearch(form))
  const drawn = within(document, 'button, [role="button"]').filter(
    button => !button.closest('form') && isOneOf(nameOf(button), words.sends),
  )
  const all = new Set([...marked, ...drawn.flatMap(button => boxAround(button) ?? [])])
  return [...all].filter(form => fieldsOf(form).length > 0 && sender(form) !== null).slice(0, limits.forms)
}

/** The fields of a form a person can fill in. */
export function fieldsOf(form: Element): Element[] {
  return within(form, writable).filter(field => !field.matches(':disabled, [readonly]') && field.checkVisibility())
}

/** What sends the form; null where nothing does, or cannot yet. */
export function sender(form: Element): HTMLElement | null {
  const marked = within(form, '[type="submit" i], [type="image" i], button:not([type])')
  const named = within(form, 'button, [role="button"]').filter(button => isOneOf(nameOf(button), words.sends))
  return ((form.localName === 'form' ? [...marked, ...named] : named).find(isReady) ?? null) as HTMLElement | null
}

function isReady(button: Element): boolean {
  return isSeen(button) && !button.matches(':disabled, [aria-disabled="true"]')
}

function isSearch(form: Element): boolean {
  return (
    form.matches('[role="search"], search form') || within(form, '[type="search" i], [role="searchbox"]').length > 0
  )
}

/** The smallest box around a button that holds fields too. */
function boxAround(button: Element): Element | null {
  for (let box = button.parentElement; box && box !== document.body; box = box.parentElement)
    if (!box.closest('form') && fieldsOf(box).length > 0) return box
  return null
}
