import { cellsOf, kindOf, rowsOf } from '../../measure/table.ts'
import { isOneOf, weightOf, wordsBeside, wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (table, { prose }) => {
  const kind = kindOf(table)
  if (kind === null) return null
  const rows = rowsOf(table)
  const measured = { rows: rows.length, columns: Math.max(...rows.map(row => cellsOf(row).length)) }
  const dressed = !table.hasAttribute('role') && (saysLayout(table) || holdsPage(table) || isProse(table, prose))
  return { verdict: dressed ? 'fail' : verdicts[kind], data: measured }
})

const verdicts = { data: 'pass', layout: 'fail', unclear: 'unsure' } as const

/** Whoever wrote the table says what it is for. */
function saysLayout(table: Element): boolean {
  const captions = [...table.children].filter(({ localName }) => localName === 'caption').map(one => wordsIn(one))
  return [...captions, table.getAttribute('summary') ?? ''].some(text => isOneOf(text, data.lists.said))
}

/** Parts of a page within, whatever headers there are. */
function holdsPage(table: Element): boolean {
  const parts = [...table.querySelectorAll('nav, main, header, footer, aside')]
  return parts.some(part => part.closest('table') === table)
}

/** Cells marked as headers that are sentences or parts of a page, among more of these: no header, and nothing it could head. */
function isProse(table: Element, least: number): boolean {
  const cells = rowsOf(table)
    .flatMap(cellsOf)
    .filter(cell => wordsIn(cell) !== '' || cell.childElementCount > 0)
  const headers = cells.filter(cell => cell.localName === 'th')
  const tells = (cell: Element) => isStatement(wordsIn(cell), least) || isPart(cell)
  return headers.some(tells) && cells.every(cell => tells(cell) || leads(cell))
}

/** A cell with a heading and what it heads, a list or a form. */
function isPart(cell: Element): boolean {
  const heading = cell.querySelector('h1, h2, h3, h4, h5, h6')
  return (
    (heading !== null && wordsIn(heading) !== wordsIn(cell)) || cell.querySelector('ul, ol, form, fieldset') !== null
  )
}

function isStatement(words: string, least: number): boolean {
  return weightOf(words) >= least && /[。！.!;；]["”’」』）)]?$/.test(words)
}

/** A cell with nothing but something to press or a picture in it. */
function leads(cell: Element): boolean {
  const things = 'a, button, input, select, textarea, img, svg, label'
  return cell.querySelector(things) !== null && wordsBeside(cell, things) === ''
}
