export interface StyleRule {
  readonly selector: string
  readonly style: CSSStyleDeclaration
}

let read = new WeakMap<Document | ShadowRoot, readonly StyleRule[]>()

/**
 * The style rules of a tree that may be read, each with one selector, groups opened; sheets of other sites stay closed.
 * Remembered until the page may have changed, which it cannot while we judge without a pause.
 */
export function styleRules(tree: Document | ShadowRoot): readonly StyleRule[] {
  const known = read.get(tree)
  if (known) return known
  const rules = [...tree.styleSheets, ...tree.adoptedStyleSheets].flatMap(sheet => opened(() => [...sheet.cssRules]))
  const single = rules.flatMap(({ selector, style }) => parts(selector).map(part => ({ selector: part, style })))
  read.set(tree, single)
  queueMicrotask(() => (read = new WeakMap()))
  return single
}

function opened(rules: () => CSSRule[]): StyleRule[] {
  try {
    return rules().flatMap(rule => [
      ...('selectorText' in rule && 'style' in rule
        ? [{ selector: String(rule.selectorText), style: rule.style as CSSStyleDeclaration }]
        : []),
      ...('cssRules' in rule && rule.cssRules ? opened(() => [...(rule.cssRules as CSSRuleList)]) : []),
    ])
  } catch {
    return []
  }
}

/** Whether the element matches; a selector this browser cannot read matches nothing. */
export function fits(element: Element, selector: string): boolean {
  try {
    return element.matches(selector)
  } catch {
    return false
  }
}

/** Commas inside brackets do not part a list of selectors. */
function parts(selector: string): string[] {
  return selector.split(/,(?![^()[\]]*[)\]])/).map(part => part.trim())
}
