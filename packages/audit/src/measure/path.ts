/** A CSS selector that leads to this element and no other in its document; ` >>> ` enters a shadow tree. */
export function pathOf(element: Element): string {
  const tree = element.getRootNode() as Document | ShadowRoot
  return ('host' in tree ? `${pathOf(tree.host)} >>> ` : '') + pathIn(tree, element)
}

/** The element a path of `pathOf` leads to; null where it is no longer there. */
export function elementAt(page: Document, path: string): Element | null {
  let tree: Document | ShadowRoot | null = page
  let found: Element | null = null
  for (const step of path.split(' >>> ')) {
    found = tree?.querySelector(step) ?? null
    tree = found?.shadowRoot ?? null
  }
  return found
}

function pathIn(tree: Document | ShadowRoot, element: Element): string {
  // Of a form that has a field named `id`, the property is that field.
  const id = element.getAttribute('id')
  if (id) {
    const byId = `#${CSS.escape(id)}`
    if (tree.querySelectorAll(byId).length === 1) return byId
  }
  const parent = element.parentElement
  if (!parent) return element.localName
  const alike = [...parent.children].filter(({ localName }) => localName === element.localName)
  const step = alike.length > 1 ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})` : element.localName
  return `${pathIn(tree, parent)} > ${step}`
}

/** The beginning of an element's markup. */
export function snippetOf(element: Element): string {
  const whole = element.outerHTML.replace(/\s+/g, ' ')
  return whole.length > 160 ? `${whole.slice(0, 160)}…` : whole
}
