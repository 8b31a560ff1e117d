import { isKeypad } from '../../measure/keypad.ts'
import { nameOf } from '../../measure/name.ts'
import { isShown } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (keypad, { keys: least }) => {
  if (!isKeypad(keypad) || !isShown(keypad) || keypad.matches('input, button, canvas, img')) return null
  if (within(keypad, data.select).some(one => isKeypad(one) && holdsKeys(one, least))) return null
  const keys = keysIn(keypad, least)
  if (keys.length < least) {
    // One picture of all keys; what a canvas holds for screen readers counts as keys.
    const drawn = within(keypad, 'canvas, img[usemap]').filter(isShown)
    return drawn.length > 0 ? { verdict: drawn.some(hasInside) ? 'unsure' : 'fail', data: { nameless: least } } : null
  }
  const nameless = keys.filter(key => !isNamed(key)).length
  return { verdict: nameless === 0 ? 'pass' : 'fail', data: { nameless } }
})

const keyCss =
  "button, [role='button'], [role='key'], a, area, [onclick], [tabindex], [data-key], [data-value], li, td, img, canvas, [class*='key' i]"

function holdsKeys(keypad: Element, least: number): boolean {
  return keysIn(keypad, least).length >= least
}

/** The innermost things a finger presses. */
function keysIn(keypad: Element, least: number): Element[] {
  const all = within(keypad, keyCss).filter(isShown)
  const pressed = all.filter(key =>
    key.matches("button, [role='button'], [role='key'], a, area, [onclick], [tabindex], [data-key]"),
  )
  const keys = pressed.length >= least ? pressed : all
  return keys.filter(key => !keys.some(other => other !== key && key.contains(other)))
}

function isNamed(key: Element): boolean {
  if (key.closest('[aria-hidden="true"]')) return false
  const shown = [...(key.textContent ?? '')].some(
    letter => /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter) && !/\p{Co}/u.test(letter),
  )
  return shown || nameOf(key) !== ''
}

function hasInside(canvas: Element): boolean {
  return canvas.childElementCount > 0 || nameOf(canvas) !== ''
}
