import { defineRule } from '../../rule.ts'
import { drawnGrid } from './drawn-grid.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { rows, columns }) => {
  if (
    element.matches('[role]') ||
    element.closest('code, kbd, samp, textarea') ||
    element.querySelector('code, kbd, samp')
  )
    return null
  const drawn = drawnGrid(element, { rows, columns })
  if (drawn) return { verdict: drawn.sure ? 'fail' : 'unsure', data: { rows: drawn.rows } }
  if (isStyledTable(element, rows)) return { verdict: 'unsure', data: { rows: rowsOf(element).length } }
  const lines = linesIn(element)
  const columned = longestRun(lines)
  if (columned < rows)
    return element.localName === 'pre' && lines.length >= 2 ? { verdict: 'pass', data: { rows: columned } } : null
  return { verdict: 'fail', data: { rows: columned } }
})

/** Boxes that the style sheet lays out as a table of short words: the eye sees columns, the ear does not. */
function isStyledTable(element: Element, least: number): boolean {
  if (element.localName === 'table' || getComputedStyle(element).display !== 'table') return false
  const found = rowsOf(element).map(row => [...row.children].filter(cell => isDrawnAs(cell, 'table-cell')))
  const width = found[0]?.length ?? 0
  const isEven = width >= 2 && found.every(cells => cells.length === width)
  const cells = found.flat()
  return found.length >= least && isEven && cells.every(cell => isShort(cell))
}

function rowsOf(element: Element): Element[] {
  return [...element.children]
    .flatMap(child => (isDrawnAs(child, 'table-row-group') ? [...child.children] : [child]))
    .filter(child => isDrawnAs(child, 'table-row') && !child.matches('tr, [role]'))
}

function isDrawnAs(element: Element, display: string): boolean {
  return getComputedStyle(element).display === display
}

function isShort(cell: Element): boolean {
  const words = (cell.textContent ?? '').trim()
  return words !== '' && words.length <= 24 && cell.querySelector('a, button, input, select, img, svg') === null
}

/** Lines as they are drawn: new lines count where they are kept, line breaks everywhere. */
function linesIn(element: Element): string[] {
  const keeps = /^(pre|break)/.test(getComputedStyle(element).whiteSpace)
  if (!keeps && !element.querySelector(':scope > br')) return []
  const nodes = [...element.childNodes].map(node =>
    node.nodeName === 'BR'
      ? '\n'
      : keeps
        ? (node.textContent ?? '')
        : (node.textContent ?? '').replace(/[ \t\n\r]+/g, ' '),
  )
  return nodes
    .join('')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
}

/** The most lines in a row that have as many columns as each other, two or more gaps or bars apart. */
function longestRun(lines: readonly string[]): number {
  let best = 0
  let run = 0
  let before = 0
  for (const line of lines) {
    // Rules drawn of dashes belong to the table, and are no row.
    if (/^[-=+|\s_—─]+$/.test(line)) continue
    const columns = columnsOf(line)
    run = columns >= 2 && columns === before ? run + 1 : columns >= 2 ? 1 : 0
    before = columns
    best = Math.max(best, run)
  }
  return best
}

function columnsOf(line: string): number {
  // What looks like code has gaps for other reasons.
  if (/[{};<>]|=>|\/\//.test(line)) return 0
  const parts = line.split(/\t+|[ \u00a0\u3000]{2,}|\s*[|｜│]\s*/).filter(part => part.trim() !== '')
  return parts.every(part => part.length <= 24) ? parts.length : 0
}
