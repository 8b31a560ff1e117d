import { useEffect } from 'react'

/** Put on a bar that stays at the top or bottom edge while the page moves under it. */
export type Edge = { readonly 'data-yq-edge': 'top' | 'bottom' }

/**
 * Keeps what has focus clear of the bars at the edges and of a soft keyboard (WCAG-2.4.11). `scroll-padding` would do,
 * but Chromium before 69 does not know it, and it cannot follow a keyboard. `again` measures anew when it changes.
 */
export function useUncovered(again?: unknown) {
  useEffect(() => {
    // After the browser has scrolled by itself, which it does following the event.
    const soon = () => requestAnimationFrame(() => uncover(document.activeElement))
    soon()
    document.addEventListener('focusin', soon)
    return () => document.removeEventListener('focusin', soon)
  }, [again])
}

const airPx = 8

// Bars move while the page does, until they stick: what was clear may be covered again, so it looks a second time.
function uncover(focused: Element | null, looks = 3) {
  if (!focused || focused === document.body || looks === 0) return
  const overlapPx = overlap(focused)
  if (overlapPx === 0) return
  window.scrollBy(0, overlapPx)
  uncover(focused, looks - 1)
}

/** How far the page must move up (or down, below zero) for `focused` to stand between the bars. */
function overlap(focused: Element): number {
  const view = window.visualViewport
  let top = view?.offsetTop ?? 0
  let bottom = top + (view?.height ?? window.innerHeight)
  for (const edge of document.querySelectorAll<HTMLElement>('[data-yq-edge]')) {
    if (edge.contains(focused)) return 0
    const box = edge.getBoundingClientRect()
    if (edge.dataset['yqEdge'] === 'top') top = Math.max(top, box.bottom)
    else bottom = Math.min(bottom, box.top)
  }
  // The question with its box: a field scrolled to without its label is a box nobody asked for.
  const box = (focused.closest('label') ?? focused).getBoundingClientRect()
  const room = { above: box.top - top - airPx, below: bottom - airPx - box.bottom }
  if (room.below < 0) return Math.min(-room.below, room.above)
  return Math.min(room.above, 0)
}
