import type { Director } from './director.ts'

/**
 * Lets a director live on a page: any press interrupts, the first one unlocks sound, a hidden page is silent.
 * Returns the way to take it off again.
 */
export function attach(director: Director, page: Document): () => void {
  const hide = () => director.setHidden(true)
  const follow = () => director.setHidden(page.visibilityState === 'hidden')
  // Capturing, so that the old words end before a handler of the page says new ones.
  const steps: [EventTarget, string, () => void][] = [
    [page, 'pointerdown', director.interrupt],
    [page, 'keydown', director.interrupt],
    // A touch counts as a gesture only when it ends.
    [page, 'pointerup', director.unlock],
    [page, 'keydown', director.unlock],
    [page, 'click', director.unlock],
    [page, 'visibilitychange', follow],
  ]
  if (page.defaultView) steps.push([page.defaultView, 'pagehide', hide], [page.defaultView, 'pageshow', follow])
  for (const [target, name, listener] of steps) target.addEventListener(name, listener, true)
  return () => {
    for (const [target, name, listener] of steps) target.removeEventListener(name, listener, true)
  }
}
