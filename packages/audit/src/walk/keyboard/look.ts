import { activeElement, settle } from '../active.ts'
import { record } from '../sights.ts'
import { coverOf } from './cover.ts'
import { isGuard } from './guard.ts'
import { comeTo, jumpTo } from './jump.ts'
import { arrivals, notice, numberOf, wasReached } from './reached.ts'
import { isShown } from './shown.ts'
import type { KeyboardSight, Stop } from './sight.ts'

export { dragged, grips, hold, wentAlong } from './grab.ts'
export { pointers, reach } from './reach.ts'
export { aim, change, letGo } from './ring.ts'

/** What a press of Tab led to; null where it led out of the page. */
export interface Told {
  /** The same number for the same element. */
  readonly id: number
  /** Whether the whole page stands in it, as a frame does. */
  readonly frame: boolean
}

/** Begins to notice where focus goes. */
export const begin = notice

let arrived: Element | null = null

/** Looks at where Tab has led, and records it the first time. */
export async function arrive(): Promise<Told | null> {
  await settle()
  const [first] = arrivals()
  const element = activeElement()
  arrived = first ?? element
  if (first && first !== element && !wasReached(first) && !isGuard(first))
    see(first, { ...at(first), did: element ? 'focus away' : 'focus lost' })
  if (!element) return first ? { id: numberOf(first), frame: false } : null
  if (!wasReached(element)) see(element, at(element))
  comeTo(element)
  return { id: numberOf(element), frame: element.localName === 'iframe' }
}

/** What the page did when focus came to the last stop, told from outside. */
export function did(what: Stop['did']): void {
  const stop = arrived && stops.get(arrived)
  if (arrived && stop) see(arrived, { ...stop, did: what })
}

/** What holds Tab: the box around it that hears keys, or itself. */
export function holder(): Element | null {
  return activeElement()
}

/** Keeps that Tab was held here, and whether Escape let go. A dialog may hold it, since it is left by its own buttons. */
export function held(element: Element | null, how: NonNullable<KeyboardSight['held']>): void {
  if (element && !element.closest(dialogs)) record('keyboard', element, { held: how })
}

const dialogs = 'dialog[open], [role="dialog"], [role="alertdialog"]'

const stops = new Map<Element, Stop>()

function see(element: Element, stop: Stop): void {
  numberOf(element)
  if (isGuard(element)) return
  stops.set(element, stop)
  record('keyboard', element, { way: 'tab', stop })
}

function at(element: Element): Stop {
  return { order: numberOf(element), ...jumpTo(element), seen: isShown(element), ...coverOf(element), did: 'nothing' }
}

/** Sets focus on the first thing of the page Tab has not come to, past what held it; false where nothing is left. */
export function goPast(): boolean {
  const from = activeElement()
  const tabbable = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ]
  const next = tabbable.find(
    element =>
      !wasReached(element) &&
      // Of a group of radios only one is come to by Tab.
      !element.matches('[type="radio" i]') &&
      element.tabIndex >= 0 &&
      (!from || from.compareDocumentPosition(element) & 4) &&
      focusTakes(element),
  )
  return next !== undefined
}

function focusTakes(element: HTMLElement): boolean {
  element.focus()
  return activeElement() === element
}
