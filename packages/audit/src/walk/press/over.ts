import { colourOf } from '../../measure/colour.ts'
import { wordsIn } from '../../measure/words.ts'
import { within } from '../../select/select.ts'
import { isStillSeen } from '../scene.ts'
import { record } from '../sights.ts'
import { areaOf, screenBox, shared } from '../survey/box.ts'
import limits from './limits.json' with { type: 'json' }
import { pressed } from './look.ts'

/** Records of a window that has opened over the page, and shuts it off, whether it says what it is. */
export function noteOver(): void {
  const press = pressed()
  if (!press) return
  const fresh = within(document, 'body *').filter(element => !press.scene.has(element) && isStillSeen(element))
  const outer = fresh.filter(({ parentElement }) => !parentElement || !fresh.includes(parentElement))
  const box = outer.find(element => isLifted(element) && isWindow(element))
  const isShut = press.opener.closest('[inert], [aria-hidden="true"]') !== null
  if (box && (isShut || fresh.some(isShade))) record('press', box, { over: { told: isTold(box) } })
}

function isLifted(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element)
  return position === 'fixed' || (position === 'absolute' && Number.parseFloat(zIndex) > 0)
}

/** Words and something to press; a menu that slides in is no window. */
function isWindow(element: Element): boolean {
  const asides = 'nav, aside, [role="navigation"], [role="menu"], [role="listbox"], [role="search"]'
  if (element.matches(asides) || element.querySelector(asides)) return false
  return wordsIn(element) !== '' && element.querySelector('button, [role="button"], a[href], input') !== null
}

function isTold(box: Element): boolean {
  const kinds = 'dialog, [role="dialog"], [role="alertdialog"]'
  return box.closest(kinds) !== null || within(box, kinds).some(isStillSeen)
}

/** A veil over the whole screen that lets the page behind be seen. */
function isShade(element: Element): boolean {
  const screen = screenBox()
  const { position, backgroundColor } = getComputedStyle(element)
  const { a } = colourOf(backgroundColor) ?? { a: 0 }
  const covers = areaOf(shared(element.getBoundingClientRect(), screen)) / areaOf(screen)
  return ['fixed', 'absolute'].includes(position) && a > 0 && a < 1 && covers >= limits.shades
}
