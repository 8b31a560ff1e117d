/**
 * The lines an element's words are broken into: by line breaks, by blocks within it, by new lines where these are kept.
 * An empty line stands for something that is no line of words (a list, a table, a box of boxes).
 */
export function linesOf(element: Element): string[] {
  const lines: string[] = []
  let line = ''
  const end = () => {
    if (line.trim()) lines.push(line.trim())
    line = ''
  }
  const keeps = /^(pre|break)/.test(styleOf(element)?.whiteSpace ?? '')
  for (const node of element.childNodes) {
    if (node.nodeType === 3) {
      const [first = '', ...others] = keeps ? (node.textContent ?? '').split('\n') : [node.textContent ?? '']
      line += first
      for (const other of others) {
        end()
        line = other
      }
    } else if (node.nodeType === 1) {
      const child = node as Element
      if (child.localName === 'br') end()
      else if (!isBlock(child)) line += child.textContent ?? ''
      else {
        end()
        lines.push(isOneLine(child) ? (child.textContent ?? '').trim() : '')
      }
    }
  }
  end()
  return lines
}

/** Whether an element begins a line of its own. */
export function isBlock(element: Element): boolean {
  return !/^(inline|none|contents)/.test(styleOf(element)?.display ?? 'inline')
}

function isOneLine(block: Element): boolean {
  if (!block.matches('p, div, span, section')) return false
  const within = isRow(block) ? [...block.children].flatMap(child => [...child.children]) : [...block.children]
  return !within.some(child => child.localName === 'br' || isBlock(child))
}

/** Boxes side by side make one line, such as a number and what it counts. */
function isRow(block: Element): boolean {
  const { display = '', flexDirection = '', flexWrap = '' } = styleOf(block) ?? {}
  return display.includes('flex') && flexDirection === 'row' && flexWrap === 'nowrap'
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element)
}
