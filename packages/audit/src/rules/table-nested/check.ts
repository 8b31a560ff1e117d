import { kindOf } from '../../measure/table.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, table => {
  const cell = table.parentElement?.closest('td, th')
  const outer = cell?.closest('table')
  if (!cell || !outer) return null
  const areTables = kindOf(table) !== null && kindOf(outer) !== null
  return { verdict: areTables ? 'fail' : 'pass', data: { cell: cell.localName } }
})
