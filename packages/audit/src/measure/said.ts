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

/** The words of an element, spaces made one, without those of scripts, of styles and of what matches `without`. */
export function wordsIn(element: Element, without = ''): string {
  return texts(element, without).join('').replace(/\s+/g, ' ').trim()
}

function texts(node: Node, without: string): string[] {
  if (node.nodeType === 3) return [node.textContent ?? '']
  if (node.nodeType !== 1 || silent.has((node as Element).localName)) return []
  const gap = apart.has((node as Element).localName) ? ' ' : ''
  const children = [...node.childNodes].filter(child => !isElement(child) || !without || !child.matches(without))
  return [gap, ...children.flatMap(child => texts(child, without)), gap]
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'title', 'head'])
/** What stands between these is not one word. */
const apart = new Set(
  'address article aside blockquote br button caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section select summary table td th tr ul'.split(
    ' ',
  ),
)
