import { isSeen } from '../measure/visible.ts'
import { within } from '../select/select.ts'

/** What can be seen at one moment: each thing that says or shows something, with its own words. */
export type Scene = ReadonlyMap<Element, string>

/** Looks at the whole page. */
export function scene(): Scene {
  return new Map(
    within(document, 'body *')
      .filter(isDrawn)
      .map(element => [element, wordsOf(element)]),
  )
}

/** What can be seen now and could not be seen before, or says something else; only the things that say or show something. */
export function appeared(before: Scene): Element[] {
  const isNew = (element: Element) => before.get(element) !== wordsOf(element)
  return within(document, 'body *').filter(
    element => isDrawn(element) && isNew(element) && saysOrShows(element) && isSeen(element),
  )
}

/** Whether it can still be seen. */
export function isStillSeen(element: Element): boolean {
  return element.isConnected && isDrawn(element) && isSeen(element)
}

/** Whether a screen reader tells of it as it comes, because it is a live part of the page or stands in one. */
export function isLive(element: Element): boolean {
  return element.closest(live) !== null
}

const live = '[role="alert"], [role="status"], [role="log"], output, [aria-live]:not([aria-live="off"])'

/** Text of its own, and of the drawings and words that come out of its style. */
export function wordsOf(element: Element): string {
  const texts = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent ?? '')
  return texts.join(' ').replace(/\s+/g, ' ').trim()
}

function saysOrShows(element: Element): boolean {
  return wordsOf(element) !== '' || element.matches('img, svg, canvas, video, input, select, textarea, button')
}

/** Quicker than `isSeen`, and enough to sort out most of a page. */
function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1
}
