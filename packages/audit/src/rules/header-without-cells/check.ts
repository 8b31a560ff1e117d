import { isSaid } from '../../measure/said.ts'
import { cellsOf, headed } from '../../measure/table-grid.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, header => {
  const table = header.closest('table, [role="table"], [role="grid"], [role="treegrid"]')
  const name = wordsIn(header)
  if (!table || name === '' || !isSaid(header) || isForLooks(table) || isOtherThing(header)) return null
  const cells = cellsOf(table)
  // A table whose rows are still to come heads nothing yet.
  if (!cells.some(({ element }) => element.matches('td:not([role="columnheader"]), [role="cell"], [role="gridcell"]')))
    return null
  const found = headed(header, cells)
  if (found === 'some') return { verdict: 'pass', data: { name } }
  return { verdict: found === 'none' ? 'fail' : 'unsure', data: { name } }
})

function isForLooks(table: Element): boolean {
  return table.matches('table[role]:not([role="table"], [role="grid"], [role="treegrid"])')
}

function isOtherThing(header: Element): boolean {
  return header.matches('th[role]:not([role="columnheader"], [role="rowheader"])')
}
