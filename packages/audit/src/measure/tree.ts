/** What an element is drawn inside of: its slot or the host of its shadow tree where it has no parent of its own. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : null
}

/** The element and everything it is drawn inside of, from the inside out. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = []
  for (let box: Element | null = element; box; box = parentOf(box)) chain.push(box)
  return chain
}

/** Whether `inner` is drawn inside `outer`, or is `outer` itself. */
export function holds(outer: Element, inner: Element): boolean {
  return chainOf(inner).includes(outer)
}
