import { descriptionOf, nameOf } from '../../measure/name.ts'
import { hasOwnText } from '../../measure/text.ts'
import { shownWords } from '../../measure/shown.ts'
import { isSeen } from '../../measure/visible.ts'
import { bare } from '../../measure/words.ts'
import { select, within } from '../../select/select.ts'
import { activeElement, frame, settle } from '../active.ts'
import { appeared, isStillSeen, type Scene, scene, wordsOf } from '../scene.ts'
import { record } from '../sights.ts'
import limits from './limits.json' with { type: 'json' }
import { hearsPointer, revealers } from './revealers.ts'
import type { HoverSight } from './sight.ts'

const hints =
  '[aria-describedby], [aria-haspopup], [data-tooltip], [data-tip], [data-title], [class*="tooltip" i], [class*="popover" i]'

let thing: HTMLElement | null = null
let before: Scene = new Map()
let came: Element[] = []
let shape = ''

/** Everything that might show something to a pointer: controls, and what is marked as having a hint. */
export function things(): Element[] {
  const pressable = select(document, '@pressable')
  const marked = within(document, hints).filter(isSeen)
  const revealing = revealers().filter(box => isSeen(box) && !pressable.some(control => box.contains(control)))
  const all = new Set([...revealing.slice(0, limits.revealers), ...pressable, ...marked])
  return [...all].slice(0, limits.things)
}

/** Goes near; answers where the pointer must rest, or null where it cannot. */
export async function approach(element: Element): Promise<{ x: number; y: number; slow: boolean } | null> {
  if (!element.isConnected || !isSeen(element)) return null
  ;(activeElement() as HTMLElement | null)?.blur()
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  await settle()
  thing = element as HTMLElement
  before = scene()
  shape = drawnWords(element)
  const { left, top, width, height } = element.getBoundingClientRect()
  const point = { x: left + width / 2, y: top + height / 2 }
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(point.x, point.y)
  return hit && element.contains(hit) ? { ...point, slow: element.matches(hints) || hearsPointer(element) } : null
}

/** Whether anything came; a hint may take its time. */
export async function look(patient: boolean): Promise<boolean> {
  const end = performance.now() + (patient ? limits.slowMs : 0)
  do {
    await frame()
    await settle()
    came = thing ? appeared(before).filter(element => element !== thing && wordsOf(element) !== '') : []
  } while (!hasCome() && performance.now() < end)
  return hasCome()
}

/** Where the pointer goes to be on what came, by the shortest way; null where it came as a part of the thing itself. */
export function target({ x, y }: { x: number; y: number }): { x: number; y: number } | null {
  const [first] = came
  if (!first || thing?.contains(first)) return null
  const { left, top, right, bottom } = first.getBoundingClientRect()
  return { x: clamp(x, left + inset, right - inset), y: clamp(y, top + inset, bottom - inset) }
}

const inset = 4

function clamp(at: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, at))
}

/** Whether what came is still there. */
export async function stays(): Promise<boolean> {
  await frame()
  await settle()
  return isThere()
}

/** After how many seconds it went away though nobody moved; null where it stayed. */
export async function linger(): Promise<number | null> {
  const begin = performance.now()
  while (isThere() && performance.now() - begin < limits.lingerMs)
    await new Promise(resolve => setTimeout(resolve, 100))
  return isThere() ? null : Math.round((performance.now() - begin) / 100) / 10
}

/** Whether what came lies over words or pictures people may want to read. */
export function liesOver(): boolean {
  if (came.length === 0) return drawnWords(thing as Element) !== ''
  return came.some(element => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9]
    return shares.some(x => shares.some(y => coversWords(element, left + x * width, top + y * height)))
  })
}

/** Brings the focus to the thing and tells whether the same comes. */
export async function comesByFocus(): Promise<HoverSight['byKeys']> {
  if (!thing) return 'no'
  const inside = [thing, ...thing.querySelectorAll<HTMLElement>('a[href], button, [tabindex]')]
  for (const element of inside) {
    element.focus()
    await frame()
    await settle()
    if (activeElement() === element && isThere()) return 'yes'
  }
  return thing.closest('[aria-haspopup], [aria-expanded], [aria-controls]') ? 'maybe' : 'no'
}

/** Keeps what was seen of the thing. */
export function keep(sight: Pick<HoverSight, 'hoverable' | 'dismissible' | 'goneAfter' | 'byKeys'>): void {
  if (!thing) return
  const words = (came.map(wordsOf).join(' ') || shape).slice(0, 40)
  const heard = bare(nameOf(thing) + descriptionOf(thing) + shownWords(thing))
  record('hover', thing, { words, ...sight, operable: came.some(isToPress), said: heard.includes(bare(words)) })
}

const controls = 'a[href], button, input, select, textarea, [role="button"], [role="menuitem"], [tabindex]'

/** Whether it is, or is in, something to press other than the thing itself. */
function isToPress(element: Element): boolean {
  const control = element.closest(controls)
  if (!control || !thing) return false
  return thing.matches(controls) ? !thing.contains(control.parentElement) : !control.contains(thing)
}

function hasCome(): boolean {
  return came.length > 0 || (thing !== null && drawnWords(thing) !== shape)
}

function isThere(): boolean {
  if (came.length > 0) return came.some(isStillSeen)
  return thing !== null && drawnWords(thing) !== shape
}

/** The words a style draws before and after an element, where they can be seen. */
function drawnWords(element: Element): string {
  return ['::before', '::after']
    .map(name => getComputedStyle(element, name))
    .filter(({ content, display, visibility, opacity }) => isDrawn(content, display, visibility, opacity))
    .map(({ content }) => content)
    .join(' ')
}

function isDrawn(content: string, display: string, visibility: string, opacity: string): boolean {
  return (
    /\p{L}/u.test(content) &&
    content !== 'none' &&
    content !== 'normal' &&
    display !== 'none' &&
    visibility === 'visible' &&
    opacity !== '0'
  )
}

function coversWords(element: Element, x: number, y: number): boolean {
  const pile = (element.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y)
  const own = pile.findIndex(found => found === element || element.contains(found))
  const below = own < 0 ? pile : pile.slice(own + 1)
  const isOther = (found: Element) =>
    !found.contains(element) && found !== thing && before.has(found) && isOver(found, x, y)
  return below.some(found => isOther(found) && (hasOwnText(found) || found.matches('img, video, canvas')))
}

function isOver(found: Element, x: number, y: number): boolean {
  const { left, top, right, bottom } = found.getBoundingClientRect()
  return x >= left && x <= right && y >= top && y <= bottom
}
