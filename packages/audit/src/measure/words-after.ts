/** The first words that stand right after an element within its own block. */
export function wordsAfter(element: Element, most: number): string {
  const block = element.closest('p, li, td, dd, div, section, body') ?? element.parentElement
  if (!block) return ''
  const range = element.ownerDocument.createRange()
  range.setStartAfter(element)
  range.setEndAfter(block.lastChild ?? element)
  return range.toString().replace(/\s+/g, ' ').trim().slice(0, most)
}
