/** What a table is there for: data in rows and columns, the places of things on a page, or nobody can tell. */
export type TableKind = 'data' | 'layout' | 'unclear'

/** Tells what a table is there for; null for one whose role is taken away, or that holds nothing. */
export function kindOf(table: Element): TableKind | null {
  const role = table.getAttribute('role')
  const rows = rowsOf(table)
  if (role === 'none' || role === 'presentation' || rows.every(row => cellsOf(row).length === 0)) return null
  if (role || saysData(table)) return 'data'
  const columns = Math.max(...rows.map(row => cellsOf(row).length))
  if (rows.length === 1 || columns === 1 || holdsPage(table) || leadsOnly(table)) return 'layout'
  const long = rows.flatMap(cellsOf).filter(cell => (cell.textContent ?? '').trim().length > 80)
  return long.length > 0 ? 'unclear' : 'data'
}

/** A table's own rows, without those of tables within it. */
export function rowsOf(table: Element): Element[] {
  const groups = [...table.children].flatMap(child =>
    child.matches('thead, tbody, tfoot') ? [...child.children] : [child],
  )
  return groups.filter(({ localName }) => localName === 'tr')
}

/** The cells of a row, both kinds. */
export function cellsOf(row: Element): Element[] {
  return [...row.children].filter(cell => cell.matches('td, th'))
}

/** How many columns each row takes up, with what reaches down into it from rows above. */
export function widthsOf(table: Element): number[] {
  let reaching: { columns: number; rows: number }[] = []
  return rowsOf(table).map(row => {
    const above = reaching.reduce((sum, { columns }) => sum + columns, 0)
    const spans = cellsOf(row).map(cell => ({ columns: span(cell, 'colspan'), rows: span(cell, 'rowspan') }))
    reaching = [...reaching, ...spans]
      .map(({ columns, rows }) => ({ columns, rows: rows - 1 }))
      .filter(({ rows }) => rows > 0)
    return above + spans.reduce((sum, { columns }) => sum + columns, 0)
  })
}

function span(cell: Element, name: string): number {
  const said = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  // rowspan="0" reaches to the end of its group.
  return said > 0 ? said : said === 0 && name === 'rowspan' ? 1000 : 1
}

/** Whoever gives a table headers or a caption means data. */
function saysData(table: Element): boolean {
  const cells = rowsOf(table).flatMap(cellsOf)
  const parts = [...table.children].some(({ localName }) => localName === 'caption' || localName === 'thead')
  return parts || cells.some(cell => cell.matches("th, [scope], [headers], [role='columnheader'], [role='rowheader']"))
}

/** Cells that hold nothing but links, buttons and pictures are a menu. */
function leadsOnly(table: Element): boolean {
  const filled = rowsOf(table)
    .flatMap(cellsOf)
    .filter(cell => cell.childElementCount > 0 || (cell.textContent ?? '').trim() !== '')
  return filled.length > 0 && filled.every(leads)
}

function leads(cell: Element): boolean {
  return cell.querySelector('a, button, img') !== null && outsideLinks(cell).trim() === ''
}

function outsideLinks(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? ''
  return node.nodeName === 'A' || node.nodeName === 'BUTTON' ? '' : [...node.childNodes].map(outsideLinks).join('')
}

function holdsPage(table: Element): boolean {
  return (
    table.querySelector(
      'table, nav, main, header, footer, section, article, form, fieldset, h1, h2, h3, input:not([type="checkbox"]), textarea',
    ) !== null
  )
}
