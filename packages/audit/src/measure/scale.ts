/**
 * By how much transforms and zoom enlarge or shrink what the element draws; 1 where nothing does. Taken from the styles,
 * because the sizes a layout gives are rounded, and a rounded line made 18 px look like 17.7.
 */
export function scaleOf(element: Element): number {
  let scale = 'currentCSSZoom' in element ? element.currentCSSZoom : 1
  for (let box: Element | null = element; box; box = box.parentElement) {
    const style = getComputedStyle(box)
    const { c, d } = new DOMMatrix(style.transform)
    const [x = '1', y = x] = style.scale === 'none' ? [] : style.scale.split(' ')
    scale *= Math.hypot(c, d) * Number.parseFloat(y)
  }
  return scale
}
