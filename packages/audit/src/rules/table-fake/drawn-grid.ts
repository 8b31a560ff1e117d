import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'

/** Rows and columns that only an eye sees, and how sure it is that the first row names the columns. */
export interface DrawnGrid {
  readonly rows: number
  readonly sure: boolean
}

/** Boxes of short words that stand in lines, each right below one of the line above; null where they are no table. */
export function drawnGrid(box: Element, least: { rows: number; columns: number }): DrawnGrid | null {
  if (!isSaid(box) || box.closest(others) || box.childElementCount < 2) return null
  if (box.querySelector('[role="row"], table') || box.querySelectorAll('*').length > 500) return null
  const rows = gridIn(linesOf(cellsIn(box)))
  const [head = [], ...body] = rows
  if (rows.length < least.rows || head.length < 2 || !isSpread(rows.flat(), box)) return null
  if (head.some(isFigure) || head.some(isPressed) || mostly(body.flat(), isPressed)) return null
  const figures = head.some((cell, at) => cell.words !== '' && body.every(row => row[at] && isFigure(row[at])))
  const distinct = isDistinct(head, body)
  const wide = head.length >= least.columns
  const byRow = inOrder(rows.flat())
  if (wide && distinct && (figures || byRow)) return { rows: rows.length, sure: byRow }
  return figures && (wide ? !box.closest('ul, ol') : distinct) ? { rows: rows.length, sure: false } : null
}

const others =
  'table, dl, nav, a, button, label, pre, svg, [role="table"], [role="grid"], [role="treegrid"], [role="listbox"], [role="menu"], [role="radiogroup"], [role="tablist"], [role="img"]'

interface Cell {
  readonly element: Element
  readonly words: string
  readonly box: DOMRect
}

/** The innermost boxes that hold words, and empty ones as large as such a box. */
function cellsIn(box: Element): Cell[] {
  return [...box.children].filter(isSaid).flatMap(child => {
    const [only] = child.children
    const wraps = child.childElementCount === 1 && only && getComputedStyle(only).display === 'inline'
    const own = [...child.childNodes].some(node => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')
    if (!own && !wraps && child.childElementCount > 0) return cellsIn(child)
    const area = child.getBoundingClientRect()
    return area.width < 8 || area.height < 8 ? [] : [{ element: child, words: wordsIn(child), box: area }]
  })
}

/** Cells at one height, from the left to the right, line by line. */
function linesOf(cells: readonly Cell[]): Cell[][] {
  const lines: Cell[][] = []
  for (const cell of cells.toSorted((a, b) => a.box.top - b.box.top)) {
    const line = lines.at(-1)
    const end = Math.max(...(line ?? []).map(({ box }) => box.bottom))
    if (line && end - cell.box.top > Math.min(cell.box.height, line[0]?.box.height ?? 0) / 2) line.push(cell)
    else lines.push([cell])
  }
  return lines.map(line => line.toSorted((a, b) => a.box.left - b.box.left))
}

/** The longest run of lines that stand in the same columns. */
function gridIn(lines: readonly Cell[][]): Cell[][] {
  let best: Cell[][] = []
  let run: Cell[][] = []
  for (const line of lines) {
    if (!isLine(line)) run = []
    else run = run[0] && isBelow(run[0], line) ? [...run, line] : [line]
    if (run.length > best.length) best = run
  }
  return best
}

function isLine(line: readonly Cell[]): boolean {
  const filled = line.filter(({ words }) => words !== '')
  const apart = line.every(({ box }, at) => box.left >= (line[at - 1]?.box.right ?? box.left) - 1)
  return line.length >= 2 && filled.length > line.length / 2 && apart && line.every(isShort)
}

function isShort({ element, words }: Cell): boolean {
  const shows = 'input, select, textarea, img, svg, video, canvas, [role]'
  return words.length <= 24 && !element.matches(shows) && !element.querySelector(`${shows}, br, p + p`)
}

/** Whether each cell begins, ends or is centred where the one above it does. */
function isBelow(upper: readonly Cell[], lower: readonly Cell[]): boolean {
  if (upper.length !== lower.length) return false
  return upper.every(({ box }, at) => {
    const under = lower[at]?.box
    if (!under) return false
    const [from, to] = [under.left - box.left, under.right - box.right]
    return Math.min(Math.abs(from), Math.abs(to), Math.abs(from + to) / 2) <= 3
  })
}

/** Whether the cells lie in several parts of the box, so that no smaller box holds them all. */
function isSpread(cells: readonly Cell[], box: Element): boolean {
  return ![...box.children].some(child => cells.every(({ element }) => child.contains(element)))
}

/** Whether a reader comes by the cells row by row. */
function inOrder(cells: readonly Cell[]): boolean {
  return cells.every(({ element }, at) => {
    const before = cells[at - 1]?.element
    return !before || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  })
}

/** The cells of the first row look alike, and none below them looks so but those of the first column. */
function isDistinct(head: readonly Cell[], body: readonly Cell[][]): boolean {
  const looks = new Set(head.filter(({ words }) => words !== '').map(lookOf))
  const [look = ''] = looks
  return looks.size === 1 && body.every(row => row.slice(1).every(cell => lookOf(cell) !== look))
}

function lookOf({ element }: Cell): string {
  const { fontWeight, fontSize, color } = getComputedStyle(element.firstElementChild ?? element)
  const bold = Number(fontWeight) >= 600
  const grounds = [element, element.parentElement].map(one => one && getComputedStyle(one).backgroundColor)
  return [bold, fontSize, color, grounds.find(ground => ground && ground !== 'rgba(0, 0, 0, 0)') ?? ''].join()
}

function isFigure({ words }: Cell): boolean {
  return /\d/.test(words) && !/\p{L}{3}/u.test(words) && (words.match(/\p{L}/gu) ?? []).length <= 3
}

function isPressed({ element }: Cell): boolean {
  const pressable = 'a, button, [onclick], [tabindex]'
  return (
    element.matches(pressable) ||
    element.querySelector(pressable) !== null ||
    getComputedStyle(element).cursor === 'pointer'
  )
}

function mostly(cells: readonly Cell[], is: (cell: Cell) => boolean): boolean {
  return cells.filter(is).length > cells.length / 2
}
