export interface Line {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Whether there is something to read; marks, arrows and drawings in a font's private corner are not words. */
export function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Where an element's own words are drawn, a box for each line of each piece of text. */
export function ownRects(element: Element): DOMRect[] {
  const texts = [...element.childNodes].filter(node => node.nodeType === 3 && hasLetters(node.textContent ?? ''))
  return texts.flatMap(text => rectsOf(text))
}

/** The pieces of text that run on in one block, those of its inline children too. */
export function flowOf(block: Element): Text[] {
  return [...block.childNodes].flatMap(node => {
    if (node.nodeType === 3) return (node.textContent ?? '').trim() === '' ? [] : [node as Text]
    if (node.nodeType !== 1 || wordless.has((node as Element).localName)) return []
    const { display } = getComputedStyle(node as Element)
    return display === 'inline' || display === 'contents' ? flowOf(node as Element) : []
  })
}

/** Whether an element is a block with words that run on in it. */
export function isBlockOfWords(element: Element): boolean {
  if (wordless.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false
  const { display } = getComputedStyle(element)
  return display !== 'none' && display !== 'inline' && display !== 'contents' && flowOf(element).length > 0
}

/** The lines the words of a block stand in, from the top. */
export function linesOf(block: Element): Line[] {
  const rects = flowOf(block)
    .flatMap(rectsOf)
    .toSorted((a, b) => a.top - b.top)
  const lines: Line[] = []
  for (const { left, right, top, bottom } of rects) {
    const last = lines.at(-1)
    if (!last || (top + bottom) / 2 > last.bottom) lines.push({ left, right, top, bottom })
    else
      lines[lines.length - 1] = {
        left: Math.min(left, last.left),
        right: Math.max(right, last.right),
        top: last.top,
        bottom: Math.max(bottom, last.bottom),
      }
  }
  return lines
}

/** From one line to the next, in px: what the style says, or what is drawn where it leaves that to the font. */
export function lineHeightOf(block: Element, lines: readonly Line[]): number {
  const said = Number.parseFloat(getComputedStyle(block).lineHeight)
  if (!Number.isNaN(said)) return said
  const [first, second] = lines
  return first && second ? second.bottom - first.bottom : 0
}

/** The fullest line of a block; only so many characters are looked at. */
export function longestLine(block: Element, most = 800): string {
  const lines: string[] = []
  let right = Number.NEGATIVE_INFINITY
  let seen = 0
  for (const text of flowOf(block)) {
    const range = text.ownerDocument.createRange()
    for (let i = 0; i < text.data.length && seen < most; i++, seen++) {
      range.setStart(text, i)
      range.setEnd(text, i + 1)
      const rect = range.getBoundingClientRect()
      if (rect.width === 0) continue
      if (rect.left < right - 1 || lines.length === 0) lines.push('')
      right = rect.right
      lines[lines.length - 1] += text.data[i] ?? ''
    }
  }
  return lines.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

const wordless = new Set('script style noscript title option optgroup template select textarea'.split(' '))

/** Where a piece of text is drawn. */
export function rectsOf(text: Node): DOMRect[] {
  const range = text.ownerDocument?.createRange()
  range?.selectNodeContents(text)
  return range ? [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) : []
}
