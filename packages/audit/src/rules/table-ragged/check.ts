import { cellsOf, kindOf, rowsOf, widthsOf } from '../../measure/table.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, table => {
  if (kindOf(table) !== 'data') return null
  // A row without any cell draws nothing.
  const widths = widthsOf(table).filter((_, index) => cellsOf(rowsOf(table)[index] ?? table).length > 0)
  // One cell that reaches across more columns than there are ("no entries yet") stops at the edge.
  const single = rowsOf(table).map(row => cellsOf(row).length === 1 && cellsOf(row)[0]?.hasAttribute('colspan'))
  const counted = widths.filter((_, index) => !single[index])
  const least = Math.min(...counted)
  const most = Math.max(...counted)
  if (counted.length < 2) return null
  return { verdict: least === most ? 'pass' : 'fail', data: { least, most } }
})
