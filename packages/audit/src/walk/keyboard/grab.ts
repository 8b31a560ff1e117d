import { nameOf } from '../../measure/name.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isSeen } from '../../measure/visible.ts'
import { isOneOf, mentions } from '../../measure/words.ts'
import { within } from '../../select/select.ts'
import { settle } from '../active.ts'
import { kept, keptAs } from '../kept.ts'
import { record } from '../sights.ts'
import limits from './limits.json' with { type: 'json' }
import { isOperable, wayTo } from './reach.ts'
import { wasReached } from './reached.ts'
import words from './words.json' with { type: 'json' }

const handlers = ['onmousedown', 'onpointerdown', 'ontouchstart'] as const
const props = ['onMouseDown', 'onPointerDown', 'onTouchStart']

/** What hears a finger come down and no key reaches, neither itself nor what is in it. */
export function grips(): Element[] {
  const all = within(document, 'body *').filter(element => hearsDown(element) && isGrip(element))
  return all.filter(element => !all.some(other => other !== element && element.contains(other))).slice(0, limits.grips)
}

function hearsDown(element: Element): boolean {
  if (keptAs(kept.gripped).has(element)) return true
  if (handlers.some(name => typeof (element as HTMLElement)[name] === 'function')) return true
  const key = Object.keys(element).find(name => name.startsWith('__reactProps$'))
  const given = key ? (element as unknown as Record<string, object>)[key] : undefined
  return given !== undefined && props.some(name => name in given)
}

/** A picture that is drawn by hand, such as a signature or a map, is another matter. */
function isGrip(element: Element): boolean {
  return (
    !element.matches('main, label, canvas, video, audio, iframe') &&
    element.querySelector('canvas, video, iframe') === null &&
    ![element, ...element.querySelectorAll('*')].some(scrolls) &&
    isSeen(element) &&
    wayTo(element) === 'none'
  )
}

function scrolls(box: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(box)
  return [overflowX, overflowY].some(overflow => overflow === 'auto' || overflow === 'scroll')
}

let held: { grip: Element; places: Map<Element, Place> } | null = null

type Place = readonly number[]

/** Brings it before the finger; null where it cannot be held. */
export async function hold(grip: Element): Promise<{ x: number; y: number } | null> {
  if (!grip.isConnected) return null
  grip.scrollIntoView({ block: 'center', behavior: 'instant' })
  await settle()
  held = { grip, places: new Map([grip, ...grip.querySelectorAll('*')].map(part => [part, placeOf(part, grip)])) }
  const { left, top, width, height } = grip.getBoundingClientRect()
  const point = { x: left + width / 2, y: top + height / 2 }
  const hit = (grip.getRootNode() as Document | ShadowRoot).elementFromPoint(point.x, point.y)
  return hit && grip.contains(hit) ? point : null
}

/** Whether it, or a part of it, went with the finger. */
export async function wentAlong(): Promise<boolean> {
  await settle()
  const { grip, places } = held ?? {}
  if (!grip?.isConnected || !places) return false
  return [...places].some(([part, was]) =>
    placeOf(part, grip).some((at, side) => Math.abs(at - (was[side] ?? at)) >= limits.dragPx / 2),
  )
}

/** Where it stands in what it is dragged along, so that a page that scrolls under the finger makes no difference. */
function placeOf(part: Element, grip: Element): Place {
  const [from, { left, top, width, height }] = [part === grip ? grip.parentElement : grip, part.getBoundingClientRect()]
  const base = from?.getBoundingClientRect()
  return [
    left - (base?.left ?? 0) + (from?.scrollLeft ?? 0),
    top - (base?.top ?? 0) + (from?.scrollTop ?? 0),
    width,
    height,
  ]
}

/** Records that it is dragged, where nothing that keys reach is known to do the same. */
export function dragged(): void {
  if (!held) return
  const others = within(document, 'body *').filter(element => wasReached(element) && isOperable(element))
  const beside = others.filter(other => nearOf(held?.grip, others)?.contains(other))
  if (beside.some(doesTheSame)) return
  const perhaps = others.some(other => doesTheSame(other) || !isElse(other))
  record('keyboard', held.grip, { way: 'none', because: perhaps ? 'dragged perhaps' : 'dragged' })
}

/** The smallest box around it in which keys reach something, as far as one thing is told together. */
function nearOf(grip: Element | undefined, others: readonly Element[]): Element | null {
  let box = grip?.parentElement ?? null
  while (box && !others.some(other => box?.contains(other))) box = box.matches(wholes) ? null : box.parentElement
  return box
}

const wholes =
  'section, form, fieldset, article, li, tr, dialog, [role="group"], [role="dialog"], [role="region"], main'

const steps = patternOf(words.steps)

function doesTheSame(other: Element): boolean {
  const numbers =
    'input[type="range" i], input[type="number" i], [role="slider"], [role="spinbutton"], [role="scrollbar"], select'
  return other.matches(numbers) || (!other.matches('a[href]') && steps.test(nameOf(other)))
}

/** A link, or a button that goes on, goes back or closes: none of them does what a dragging hand does. */
function isElse(other: Element): boolean {
  const name = nameOf(other)
  return (other.matches('a[href], summary') || isOneOf(name, words.leave) || mentions(name, words.send)) && name !== ''
}
