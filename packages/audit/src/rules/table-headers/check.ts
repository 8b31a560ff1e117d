import { cellsOf, kindOf, rowsOf } from '../../measure/table.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, table => {
  if (kindOf(table) !== 'data') return null
  const rows = rowsOf(table).map(cellsOf)
  const all = rows.flat()
  const headers = all.filter(isHeader).length
  const measured = { headers, cells: all.length - headers }
  const told = headers > 0 && measured.cells > 0 && !headsByBoldOnly(rows)
  return { verdict: told ? 'pass' : 'fail', data: measured }
})

function isHeader(cell: Element): boolean {
  return cell.matches("th, [scope], [role='columnheader'], [role='rowheader']")
}

/** A row of plain cells, all bold, first of all or right below headers that span, with rows below that are not. */
function headsByBoldOnly(rows: readonly Element[][]): boolean {
  const at = rows.findIndex(row => filled(row).some(cell => !isHeader(cell)))
  const [own, below] = [filled(rows[at] ?? []), rows.slice(at + 1).map(filled)]
  if (own.length < 2 || !own.every(cell => !isHeader(cell) && isBold(cell)) || below.length === 0) return false
  // Below a header for each column, a bold row is the sum.
  if (at > 0 && !rows[at - 1]?.some(cell => cell.matches('[colspan]:not([colspan="1"])'))) return false
  return below.every(row => row.some(cell => !isHeader(cell) && !isBold(cell)))
}

function filled(row: readonly Element[]): Element[] {
  return row.filter(cell => wordsOf(cell) !== '')
}

/** Whether all words of a cell stand in bold marks, or the cell itself is bold by style. */
function isBold(cell: Element): boolean {
  const weight = getComputedStyle(cell).fontWeight
  if (weight === 'bold' || Number(weight) >= 600) return true
  const bold = [...cell.querySelectorAll('b, strong')].filter(mark => !mark.parentElement?.closest('b, strong'))
  return bold.length > 0 && bold.map(wordsOf).join('') === wordsOf(cell)
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, '')
}
