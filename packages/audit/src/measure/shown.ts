/** Whether the element is drawn; where nothing is laid out (jsdom), whether its markup and styles leave it in. */
export function isShown(element: Element): boolean {
  if ('checkVisibility' in element) return element.checkVisibility({ visibilityProperty: true })
  return isLeftIn(element)
}

function isLeftIn(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const style = styleOf(box)
    if (style?.display === 'none' || (box === element && style?.visibility === 'hidden')) return false
  }
  return true
}

/** The words of an element that are drawn, shadow trees too, a line for each block; with `until`, only those before it. */
export function shownWords(element: Element, until?: Element): string {
  const lines: string[] = []
  gather(element, lines, until)
  return lines
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'title', 'head', 'select', 'textarea'])

/** Answers false once `until` is reached. */
function gather(node: Node, lines: string[], until?: Element): boolean {
  if (node === until) return false
  if (node.nodeType === 3) lines.push(node.textContent ?? '')
  if (node.nodeType !== 1) return true
  const element = node as Element
  if (silent.has(element.localName) || !isDrawnBox(element)) return true
  const gap = isInline(element) ? '' : '\n'
  lines.push(gap)
  const goesOn = inside(element).every(child => gather(child, lines, until))
  lines.push(gap)
  return goesOn
}

/** What is drawn in an element: its shadow tree where it has one, what is handed to a slot where it is one. */
function inside(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes]
  if (element.matches('details:not([open])'))
    return [...element.children].filter(child => child.localName === 'summary')
  const handed = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : []
  return handed.length > 0 ? handed : [...element.childNodes]
}

/** A box of `display: contents` is not drawn itself, but what it holds is. */
function isDrawnBox(element: Element): boolean {
  return styleOf(element)?.display === 'contents' || isShown(element)
}

function isInline(element: Element): boolean {
  return /^(inline$|contents|ruby)/.test(styleOf(element)?.display ?? 'block') && element.localName !== 'br'
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element)
}
