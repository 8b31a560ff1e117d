import { nameOf } from '../../measure/name.ts'
import { isSeen } from '../../measure/visible.ts'
import { mentions, wordsIn } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import { areaOf, screenBox, shared } from '../survey/box.ts'
import numbers from './watch.json' with { type: 'json' }
import type { WatchSight } from './sight.ts'

/** What lies over the page just now: dialogs, and boxes fixed over a good part of the screen. */
export function overlaysNow(): Element[] {
  const said = select(document, numbers.overlays).filter(element => isSeen(element) && !isEmpty(element))
  const found = new Set([...said, ...points().flatMap(([x, y]) => over(x, y))])
  return [...found].filter(element => ![...found].some(other => other !== element && other.contains(element)))
}

/** Every box that is fixed on the screen just now, however small. */
export function fixedNow(): Element[] {
  return select(document, 'body *').filter(box => getComputedStyle(box).position === 'fixed' && isSeen(box))
}

/** What an overlay that opened by itself says, and what it lets a person do. */
export function told(overlay: Element, seconds: number): NonNullable<WatchSight['opened']> {
  const words = wordsIn(overlay)
  return {
    seconds,
    words: words.length > 40 ? `${words.slice(0, 40)}…` : words,
    session: mentions(words, numbers.session),
    extends: canExtend(overlay),
  }
}

/** Whether something here can be pressed to get more time. */
export function canExtend(root: Element): boolean {
  return select(root, '@pressable').some(control => isSeen(control) && mentions(nameOf(control), numbers.extend))
}

function points(): [number, number][] {
  const { right, bottom } = screenBox()
  return [0.15, 0.35, 0.5, 0.65, 0.85].flatMap(y =>
    [0.25, 0.5, 0.75].map(x => [x * right, y * bottom] as [number, number]),
  )
}

function over(x: number, y: number): Element[] {
  for (let box = document.elementFromPoint(x, y); box && box !== document.body; box = box.parentElement) {
    const { position, zIndex } = getComputedStyle(box)
    const lifted = position === 'fixed' || (position === 'absolute' && Number.parseFloat(zIndex) > 0 && isOfPage(box))
    if (lifted && isLarge(box, numbers.covers) && !isEmpty(box)) return [box]
  }
  return []
}

/** Whether its place is told by the page, not by a smaller box: the pictures of a row lie on each other in a box of their own. */
function isOfPage(box: Element): boolean {
  const parent = (box as Partial<HTMLElement>).offsetParent ?? null
  return parent === null || parent === document.body || isLarge(parent, numbers.whole)
}

function isLarge(box: Element, share: number): boolean {
  const screen = screenBox()
  return areaOf(shared(box.getBoundingClientRect(), screen)) >= areaOf(screen) * share
}

function isEmpty(box: Element): boolean {
  return (
    wordsIn(box) === '' &&
    box.querySelector('img, svg, video, canvas, iframe') === null &&
    getComputedStyle(box).backgroundImage === 'none'
  )
}
