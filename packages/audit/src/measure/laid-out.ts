/** Whether anything is laid out here; a simulated DOM (jsdom, happy-dom) gives every box the size nothing. */
export function isLaidOut(page: Document): boolean {
  return page.documentElement.getBoundingClientRect().width > 0
}

/** Whether the styles let an element be drawn. Where no browser can be asked, told from the styles of all around it. */
export function isDrawn(element: Element, asked: { opacity: boolean }): boolean {
  if ('checkVisibility' in element)
    return element.checkVisibility({ opacityProperty: asked.opacity, visibilityProperty: true })
  return isDrawnByStyle(element, asked)
}

function isDrawnByStyle(element: Element, { opacity }: { opacity: boolean }): boolean {
  if (getComputedStyle(element).visibility !== 'visible') return false
  for (let box: Element | null = element; box; box = box.parentElement) {
    const style = getComputedStyle(box)
    if (style.display === 'none' || (opacity && Number.parseFloat(style.opacity) === 0)) return false
  }
  return true
}
