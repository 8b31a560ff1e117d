import { useLayoutEffect, useRef } from 'react'

/**
 * Lets one line of figures shrink until it fits its box: an amount is never clipped and never wraps (HOUSE).
 * Give it what is written, so it measures again when that changes; it also follows the box and the text step.
 */
export function useFit<E extends HTMLElement>(written: string) {
  const ref = useRef<E>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    fit(element)
    if (typeof ResizeObserver === 'undefined') return
    // Watching the parent: the element's own box changes with each fit, which would ask for another.
    const watch = new ResizeObserver(() => fit(element))
    if (element.parentElement) watch.observe(element.parentElement)
    return () => watch.disconnect()
  }, [written])
  return ref
}

function fit(element: HTMLElement) {
  element.style.fontSize = ''
  const room = element.clientWidth
  const wanted = element.scrollWidth
  if (room === 0 || wanted <= room) return
  const full = Number.parseFloat(getComputedStyle(element).fontSize)
  element.style.fontSize = `${Math.floor((full * room) / wanted)}px`
}
