/** The words of an element as a reader gets them: what is hidden from it left out. */
export function readable(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return ''
  return Array.from(node.childNodes, readable).join('')
}
