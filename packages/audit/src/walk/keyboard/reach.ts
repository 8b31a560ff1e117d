import { labelsOf } from '../../measure/hit-box.ts'
import { nameOf } from '../../measure/name.ts'
import { elementAt, pathOf } from '../../measure/path.ts'
import { isWithinReach, native, operableRoles } from '../../measure/press.ts'
import { roleOf } from '../../measure/role.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn } from '../../measure/words.ts'
import { select, within } from '../../select/select.ts'
import { record } from '../sights.ts'
import limits from './limits.json' with { type: 'json' }
import { wasReached } from './reached.ts'
import type { KeyboardSight, Way } from './sight.ts'

/** Ways to what looks as if it could be pressed by a finger only; outside asks the browser whether it hears a press. */
export function pointers(): { path: string; hears: boolean }[] {
  const found = within(document, 'body *').filter(looksPressable).slice(0, limits.pressers)
  return found.map(element => ({ path: pathOf(element), hears: hearsPress(element) }))
}

function looksPressable(element: Element): boolean {
  if (element.matches('label, label *, option, svg *, body, html') || isWithinReach(element)) return false
  const { cursor } = getComputedStyle(element)
  const inherits = element.parentElement !== null && getComputedStyle(element.parentElement).cursor === cursor
  return (hearsPress(element) || (cursor === 'pointer' && !inherits)) && isSeen(element)
}

/** Whether a handler is tied to the element in a way that can be seen: an attribute, a property, or a framework's own. */
function hearsPress(element: Element): boolean {
  if (element.hasAttribute('onclick') || typeof (element as HTMLElement).onclick === 'function') return true
  const key = Object.keys(element).find(name => name.startsWith('__reactProps$'))
  const props = key ? (element as unknown as Record<string, Record<string, unknown>>)[key] : undefined
  return typeof props?.['onClick'] === 'function'
}

/** Records of every control how the keyboard gets to it, when Tab has gone through the whole page. */
export function reach(pressers: readonly string[]): void {
  const modal =
    document.querySelector('dialog:modal') ?? [...document.querySelectorAll('[aria-modal="true"]')].find(isSeen)
  const pressed = pressers.flatMap(path => elementAt(document, path) ?? [])
  const controls = new Set([...select(document, '@pressable'), ...pressed])
  for (const element of controls) {
    if (modal && !modal.contains(element)) continue
    if (element.closest('[aria-hidden="true"], [aria-disabled="true"]') || wasReached(element)) continue
    if (isBackdrop(element)) continue
    record('keyboard', element, sight(element))
  }
}

function sight(element: Element): KeyboardSight {
  const way = wayTo(element)
  return way === 'none' ? { way, because: reason(element) } : { way }
}

const groups = ['grid', 'listbox', 'menu', 'menubar', 'radiogroup', 'tablist', 'toolbar', 'tree', 'treegrid'].map(
  role => `[role="${role}"]`,
)

/** How the keyboard gets to it, when Tab has gone through the whole page. */
export function wayTo(element: Element): Way {
  if (hasReached(element)) return 'within'
  if (labelsOf(element).some(label => hasReached(label))) return 'label'
  for (let box = element.parentElement; box; box = box.parentElement)
    if (wasReached(box) && isOperable(box)) return 'around'
  const group = element.closest(groups.join())
  if (group && (hasReached(group) || isLed(group))) return 'group'
  if (element.matches('input[type="radio" i]') && radiosWith(element).some(wasReached)) return 'group'
  const href = element.getAttribute('href')
  if (href && [...document.querySelectorAll(`a[href="${CSS.escape(href)}"]`)].some(wasReached)) return 'twin'
  return 'none'
}

function hasReached(box: Element): boolean {
  return wasReached(box) || [...box.querySelectorAll('*')].some(wasReached)
}

/** Whether a person operates it. */
export function isOperable(element: Element): boolean {
  return element.matches(native) || operableRoles.includes(roleOf(element)) || hearsPress(element)
}

/** Whether a field that was reached leads through it with the arrows. */
function isLed(group: Element): boolean {
  return ['aria-controls', 'aria-owns'].some(
    name => group.id !== '' && [...document.querySelectorAll(`[${name}~="${CSS.escape(group.id)}"]`)].some(wasReached),
  )
}

function radiosWith(radio: Element): Element[] {
  const { form, name } = radio as HTMLInputElement
  const all = within(document, 'input[type="radio" i]') as HTMLInputElement[]
  return name === '' ? [] : all.filter(other => other.name === name && other.form === form)
}

function reason(element: Element): NonNullable<KeyboardSight['because']> {
  const isNamed = nameOf(element) !== '' || wordsIn(element) !== '' || labelsOf(element).length > 0
  if (!isNamed) return 'nameless'
  const tabindex = element.getAttribute('tabindex')
  if (tabindex !== null && Number.parseInt(tabindex, 10) < 0) return hasReachedBeside(element) ? 'beside' : 'taken out'
  if (element.matches(native)) return takesFocus(element) ? 'missed' : 'native'
  return operableRoles.includes(roleOf(element)) ? 'role' : 'handler'
}

/** A neighbour that was reached may lead on to it with the arrows, or do the same. */
function hasReachedBeside(element: Element): boolean {
  const box = element.parentElement?.parentElement ?? element.parentElement
  return box !== null && box !== document.body && [...box.querySelectorAll('*')].some(wasReached)
}

/** Whether it could have the focus, had Tab only come by: the page may have shown it later. */
function takesFocus(element: Element): boolean {
  ;(element as HTMLElement).focus()
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element
}

/** What lies behind a box so that a press beside it closes it; nobody needs it who has Escape. */
function isBackdrop(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return wordsIn(element) === '' && width >= innerWidth * 0.9 && height >= innerHeight * 0.9
}
