/** A cell of a table, and which rows and columns it covers. */
export interface GridCell {
  readonly element: Element
  readonly row: number
  readonly column: number
  readonly height: number
  readonly width: number
}

/** The cells of a table, by markup or by role, each where it stands in the grid. */
export function cellsOf(table: Element): GridCell[] {
  const rows = [...table.querySelectorAll('tr, [role="row"]')].filter(row => row.closest(tables) === table)
  const taken = new Set<string>()
  return rows.flatMap((row, at) => {
    let column = 0
    return [...row.children].filter(isCell).map(element => {
      while (taken.has(`${at} ${column}`)) column++
      const [width, height] = [spanOf(element, 'colspan'), spanOf(element, 'rowspan')]
      for (let y = at; y < at + height; y++) for (let x = column; x < column + width; x++) taken.add(`${y} ${x}`)
      const cell = { element, row: at, column, height, width }
      column += width
      return cell
    })
  })
}

/** Whether some cell belongs to a header; `untold` where nothing says whether it heads its row or its column. */
export function headed(header: Element, cells: readonly GridCell[]): 'some' | 'none' | 'untold' {
  const own = cells.find(({ element }) => element === header)
  if (!own) return 'untold'
  const others = cells.filter(cell => cell !== own)
  const named = header.id !== '' && others.some(({ element }) => headersOf(element).includes(header.id))
  if (named) return 'some'
  const scope = header.getAttribute('scope') ?? ''
  const role = header.getAttribute('role')
  const data = others.filter(({ element }) => !isHeader(element))
  const headsColumn = scope.startsWith('col') || role === 'columnheader' || (scope === '' && !data.some(inRowsOf(own)))
  const headsRow = scope.startsWith('row') || role === 'rowheader' || (scope === '' && !data.some(inColumnsOf(own)))
  if (!headsColumn && !headsRow) return 'untold'
  // A cell that names its headers belongs to those and to no other.
  const free = others.filter(({ element }) => headersOf(element).length === 0)
  const below = headsColumn && free.some(cell => inColumnsOf(own)(cell) && cell.row > own.row)
  const beside = headsRow && free.some(cell => inRowsOf(own)(cell) && cell.column > own.column)
  return below || beside ? 'some' : 'none'
}

/** The headers that stand in the row or the column of a cell of a table. */
export function headersOver(cell: Element): Element[] {
  const table = cell.closest('table')
  const cells = table ? cellsOf(table) : []
  const own = cells.find(({ element }) => element === cell)
  if (!own) return []
  const [inRows, inColumns] = [inRowsOf(own), inColumnsOf(own)]
  return cells.filter(one => isHeader(one.element) && (inRows(one) || inColumns(one))).map(({ element }) => element)
}

const tables = 'table, [role="table"], [role="grid"], [role="treegrid"]'

function isCell(element: Element): boolean {
  return element.matches('td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]')
}

/** Whether a cell heads others, by markup or by role. */
export function isHeader(element: Element): boolean {
  return element.matches('th, [role="columnheader"], [role="rowheader"]')
}

function headersOf(cell: Element): string[] {
  return (cell.getAttribute('headers') ?? '').split(/\s+/).filter(id => id !== '')
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  return Math.min(
    1000,
    Math.max(1, Number.parseInt(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? '1') || 1),
  )
}

function inRowsOf(own: GridCell): (cell: GridCell) => boolean {
  return ({ row, height }) => row < own.row + own.height && row + height > own.row
}

function inColumnsOf(own: GridCell): (cell: GridCell) => boolean {
  return ({ column, width }) => column < own.column + own.width && column + width > own.column
}
