import { cellsOf, kindOf, rowsOf } from '../../measure/table.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, table => {
  if (kindOf(table) !== 'data') return null
  const rows = rowsOf(table).map(cellsOf)
  const cells = rows.flatMap((row, index) => row.filter((_, column) => index > 0 || column > 0))
  const count = cells.filter(cell => cell.localName === 'td' && isEmpty(cell)).length
  return {
    verdict: count === 0 ? 'pass' : count === cells.length ? 'fail' : 'unsure',
    data: { count, cells: cells.length },
  }
})

const told =
  'img, svg, input, select, textarea, button, a, iframe, canvas, video, audio, object, [aria-label], [title], [role="img"]'

function isEmpty(cell: Element): boolean {
  const words = (cell.textContent ?? '').trim()
  return words === '' && !cell.matches(told) && cell.querySelector(told) === null
}
