/** A CSS selector that leads to this element and no other in its document. */
export function pathOf(element: Element): string {
  if (element.id) {
    const byId = `#${CSS.escape(element.id)}`
    if (element.ownerDocument.querySelectorAll(byId).length === 1) return byId
  }
  const parent = element.parentElement
  if (!parent) return element.localName
  const alike = [...parent.children].filter(({ localName }) => localName === element.localName)
  const step = alike.length > 1 ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})` : element.localName
  return `${pathOf(parent)} > ${step}`
}

/** The beginning of an element's markup. */
export function snippetOf(element: Element): string {
  const whole = element.outerHTML.replace(/\s+/g, ' ')
  return whole.length > 160 ? `${whole.slice(0, 160)}…` : whole
}
