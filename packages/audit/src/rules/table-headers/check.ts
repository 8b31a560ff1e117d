import { cellsOf, kindOf, rowsOf } from '../../measure/table.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, table => {
  if (kindOf(table) !== 'data') return null
  const all = rowsOf(table).flatMap(cellsOf)
  const headers = all.filter(cell => cell.matches("th, [scope], [role='columnheader'], [role='rowheader']")).length
  const measured = { headers, cells: all.length - headers }
  return { verdict: headers > 0 && measured.cells > 0 ? 'pass' : 'fail', data: measured }
})
