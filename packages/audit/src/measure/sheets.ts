export interface StyleRule {
  readonly selector: string
  readonly style: CSSStyleDeclaration
}

/** The style rules of a document that may be read, groups opened; sheets of other sites stay closed. */
export function styleRules(page: Document): readonly StyleRule[] {
  const sheets = [...page.styleSheets, ...page.adoptedStyleSheets]
  return sheets.flatMap(sheet => opened(() => [...sheet.cssRules]))
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

/** The single selectors of a list, commas inside brackets left alone. */
export function parts(selector: string): string[] {
  return selector.split(/,(?![^()[\]]*[)\]])/).map(part => part.trim())
}
