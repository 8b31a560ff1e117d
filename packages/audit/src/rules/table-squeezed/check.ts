import { wordsIn } from '../../measure/words.ts'
import { cellsOf, kindOf, rowsOf } from '../../measure/table.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (table, { lines: least }) => {
  if (kindOf(table) === null || table.querySelector('table')) return null
  const rows = rowsOf(table).map(row =>
    cellsOf(row)
      .map(linesOf)
      .filter(lines => lines.length > 0),
  )
  // One line a cell is a record a row; a single cell has nothing to be matched with.
  if (!rows.some(cells => cells.length > 1)) return null
  const squeezed = rows.filter(cells => isSqueezed(cells, least))
  const found = squeezed.find(isTelling) ?? squeezed[0]
  if (!found) return { verdict: 'pass', data: { lines: 0, first: '' } }
  const column = found.find(lines => lines.length > 1) ?? []
  const sure = isTelling(found) && found.every(lines => lines.length > 1 && !isMixed(lines))
  return { verdict: sure ? 'fail' : 'unsure', data: { lines: column.length, first: column[0] ?? '' } }
})

/** The lines of a cell, by line breaks or by blocks that follow one another. */
function linesOf(cell: Element): string[] {
  const parts: string[] = ['']
  const into = (node: Node) => {
    const tag = node.nodeType === 1 ? (node as Element).localName : ''
    const ends = tag === 'br' || /^(p|div|li)$/.test(tag)
    if (ends) parts.push('')
    if (node.nodeType === 3) parts[parts.length - 1] += node.textContent ?? ''
    else if (node.nodeType === 1) for (const child of node.childNodes) into(child)
    if (ends && tag !== 'br') parts.push('')
  }
  if (wordsIn(cell) !== '') for (const child of cell.childNodes) into(child)
  return parts.map(part => part.replace(/\s+/g, ' ').trim()).filter(part => part !== '')
}

/** Every cell has as many short lines as the others; beside figures the first may have one line, a name for all of them. */
function isSqueezed(cells: readonly string[][], least: number): boolean {
  const parted = cells.filter(lines => lines.length > 1)
  const count = parted[0]?.length ?? 0
  const named = cells.length - parted.length === 1 && cells[0]?.length === 1 && isTelling(cells)
  if (parted.length < 2 || count < least || !(named || parted.length === cells.length)) return false
  return parted.every(
    lines => lines.length === count && lines.every(line => line.length <= 40 && !/[:：]$|[:：]\D/.test(line)),
  )
}

function isTelling(cells: readonly string[][]): boolean {
  return cells.some(lines => lines.length > 1 && isFigures(lines))
}

/** Figures of one kind all the way down: amounts, days, times. */
function isFigures(lines: readonly string[]): boolean {
  return new Set(lines.map(shapeOf)).size === 1 && lines.every(line => /\d/.test(line))
}

function shapeOf(line: string): string {
  return line.replace(/[\d,.]+/g, '0')
}

/** Some lines figures and some not, as of an address or a way to reach somebody. */
function isMixed(lines: readonly string[]): boolean {
  const figures = lines.filter(line => /\d/.test(line)).length
  return figures > 0 && figures < lines.length
}
