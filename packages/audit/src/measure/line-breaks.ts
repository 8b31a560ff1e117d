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
  return (
    block.matches('p, div, span, section') &&
    ![...block.children].some(child => child.localName === 'br' || isBlock(child))
  )
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element)
}
