import type { Box } from './box.ts'

/** How much of a letter's height, in em, must be seen to read it: a line's box is taller than its letters. */
const letter = 0.8

/** Where the element's own words stand, a box for each line, as high as the letters; a field is one line as large as itself. */
export function linesOf(element: Element, size: number): Box[] {
  const texts = [...element.childNodes].filter(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
  const rects = texts.flatMap(text => {
    const range = element.ownerDocument.createRange()
    range.selectNodeContents(text)
    return [...range.getClientRects()]
  })
  return rects.filter(({ width, height }) => width > 0 && height > 0).map(rect => lettersIn(rect, size))
}

function lettersIn({ left, right, top, bottom }: DOMRect, size: number): Box {
  const middle = (top + bottom) / 2
  const half = Math.min((bottom - top) / 2, (size * letter) / 2)
  return { left, right, top: middle - half, bottom: middle + half }
}
