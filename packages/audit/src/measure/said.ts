/** Whether a screen reader comes by the element: drawn or kept for the ear, and not hidden from it. */
export function isSaid(element: Element): boolean {
  if (element.closest('[aria-hidden="true"], [inert], template')) return false
  if ('checkVisibility' in element) return element.checkVisibility({ visibilityProperty: true })
  return isShown(element)
}

/** Where nothing is laid out (jsdom) the styles themselves are asked. */
function isShown(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const style = box.ownerDocument.defaultView?.getComputedStyle(box)
    if (style?.display === 'none' || (box === element && style?.visibility === 'hidden')) return false
  }
  return true
}
