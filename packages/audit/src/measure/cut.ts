import { chainOf } from './tree.ts'

/**
 * The boxes that cut off what an element draws beyond them, from the inside out. The page's own are left out, because
 * they belong to the screen; what is placed against a box further out is not cut by those between.
 */
export function cuttersOf(element: Element): Element[] {
  const { body, documentElement } = element.ownerDocument
  const found: Element[] = []
  let { position } = getComputedStyle(element)
  for (const box of chainOf(element).slice(1)) {
    if (position === 'fixed' || box === body || box === documentElement) return found
    const style = getComputedStyle(box)
    if (position === 'absolute' && style.position === 'static' && style.transform === 'none') continue
    if (style.overflow !== 'visible') found.push(box)
    position = style.position
  }
  return found
}
