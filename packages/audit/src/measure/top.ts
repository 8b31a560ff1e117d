import type { Point } from './coat.ts'
import { chainOf } from './tree.ts'

/** What a finger meets first at a point of the screen, in shadow trees too. */
export function topAt(page: Document, { x, y }: Point): Element | null {
  let top = page.elementFromPoint(x, y)
  for (let tree = top?.shadowRoot; tree;) {
    const inner = tree.elementFromPoint(x, y)
    if (!inner || inner === top) break
    top = inner
    tree = inner.shadowRoot
  }
  return top
}

/** Whether scrolling brings an element out from under a bar that stays where it is. */
export function isLaidAside(element: Element, cover: Element): boolean {
  const bar = chainOf(cover).find(box => ['fixed', 'sticky'].includes(getComputedStyle(box).position))
  const chain = chainOf(element)
  const root = element.ownerDocument.scrollingElement
  const view = element.ownerDocument.defaultView
  if (!bar || !root || !view || chain.some(box => getComputedStyle(box).position === 'fixed')) return false
  // What lies in a box that scrolls by itself can be brought out in there.
  if (
    chain
      .slice(1, -2)
      .some(box => box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
  )
    return true
  const { top, bottom } = element.getBoundingClientRect()
  const edge = bar.getBoundingClientRect()
  const left = root.scrollHeight - view.innerHeight - view.scrollY
  return bottom - left <= edge.top + 1 || top + view.scrollY >= edge.bottom - 1
}
