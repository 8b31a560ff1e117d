import { boxOf } from './shown.ts'
import type { Stop } from './sight.ts'

let last: Element | null = null

/** Remembers where focus is, for the next jump; null when it left the page. */
export function comeTo(element: Element | null): void {
  last = element
}

/** How far up the page focus jumps from where it was. Both are measured now, so scrolling makes no difference. */
export function jumpTo(element: Element): Pick<Stop, 'jumpUp' | 'jumpHasReason'> {
  if (!last?.isConnected || !last.checkVisibility()) return { jumpUp: 0, jumpHasReason: true }
  const from = boxOf(last)
  const to = boxOf(element)
  const jumpUp = Math.max(0, Math.round(((from.top - to.top) / innerHeight) * 100) / 100)
  const isBeside = to.left >= from.right - 1
  return { jumpUp, jumpHasReason: isBeside || keeperOf(last) !== keeperOf(element) }
}

/** What keeps an element in its place while the page scrolls, or scrolls it by itself, or holds the person in a dialog. */
function keeperOf(element: Element): Element | null {
  for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
    const { position, overflowY }: CSSStyleDeclaration = getComputedStyle(box)
    const scrolls: boolean = /auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight
    if (position === 'fixed' || position === 'sticky' || scrolls || box.matches('dialog, [role="dialog"]')) return box
  }
  return null
}
