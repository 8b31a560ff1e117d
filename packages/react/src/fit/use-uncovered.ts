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

function uncover(focused: Element | null) {
  if (!focused || focused === document.body) return
  const view = window.visualViewport
  let top = view?.offsetTop ?? 0
  let bottom = top + (view?.height ?? window.innerHeight)
  for (const edge of document.querySelectorAll<HTMLElement>('[data-yq-edge]')) {
    if (edge.contains(focused)) return
    const box = edge.getBoundingClientRect()
    if (edge.dataset['yqEdge'] === 'top') top = Math.max(top, box.bottom)
    else bottom = Math.min(bottom, box.top)
  }
  // The question with its box: a field scrolled to without its label is a box nobody asked for.
  const box = (focused.closest('label') ?? focused).getBoundingClientRect()
  if (box.bottom > bottom - airPx) window.scrollBy(0, Math.min(box.bottom - bottom + airPx, box.top - top - airPx))
  else if (box.top < top + airPx) window.scrollBy(0, box.top - top - airPx)
}
