import { labelsOf } from './hit-box.ts'
import { isDrawn, isLaidOut } from './laid-out.ts'

/** Whether an eye can see the element: drawn, not clipped to nothing, not beside the page. */
export function isSeen(element: Element): boolean {
  const box = drawnAs(element)
  return isDrawn(box, { opacity: true }) && isOnPage(box)
}

/** An area of a picture has no box of its own in every browser: it is there where its picture is. */
function drawnAs(element: Element): Element {
  if (element.localName !== 'area') return element
  const name = element.closest('map')?.getAttribute('name')
  const pictures = [...element.ownerDocument.querySelectorAll('img[usemap]')]
  return (name && pictures.find(picture => picture.getAttribute('usemap') === `#${name}`)) || element
}

/** Whether a finger can press the element, or its label; a transparent field above its label can be pressed. */
export function isReachable(element: Element): boolean {
  if (element.matches(':disabled, [type="hidden"], [inert] *, [inert]')) return false
  const { pointerEvents } = getComputedStyle(element)
  return pointerEvents !== 'none' && [element, ...labelsOf(element)].some(isThere)
}

function isThere(element: Element): boolean {
  const box = drawnAs(element)
  return isDrawn(box, { opacity: false }) && isOnPage(box)
}

/** The usual ways to keep words for screen readers only: clipped to a pixel, or moved left or above of the page. */
function isOnPage(element: Element): boolean {
  if (!isLaidOut(element.ownerDocument)) return true
  const { right, bottom } = element.getBoundingClientRect()
  const view = element.ownerDocument.defaultView
  if (!view || right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return false
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { width, height } = box.getBoundingClientRect()
    if ((width <= 1 || height <= 1) && getComputedStyle(box).overflow !== 'visible') return false
  }
  return true
}
