import type { Director } from './director.contract.ts'

/**
 * Lets a director live on a page: any press interrupts, the first one unlocks sound, a hidden page is silent. The voice's
 * own buttons (`data-yq-voice`) decide themselves: 安静一会儿 must still know that there was sound when it is pressed.
 * Returns the way to take it off again.
 */
export function attach(director: Director, page: Document): () => void {
  const interrupt = ({ target }: Event) => {
    if (!(target instanceof Element && target.closest('[data-yq-voice]'))) director.interrupt()
  }
  const hide = () => director.setHidden(true)
  const follow = () => director.setHidden(page.visibilityState === 'hidden')
  // Capturing, so that the old words end before a handler of the page says new ones.
  const steps: [EventTarget, string, (event: Event) => void][] = [
    [page, 'pointerdown', interrupt],
    [page, 'keydown', interrupt],
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
