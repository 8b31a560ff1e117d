import { cellsOf, kindOf, rowsOf } from '../../measure/table.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, table => {
  const kind = kindOf(table)
  if (kind === null) return null
  const rows = rowsOf(table)
  const measured = { rows: rows.length, columns: Math.max(...rows.map(row => cellsOf(row).length)) }
  return { verdict: verdicts[kind], data: measured }
})

const verdicts = { data: 'pass', layout: 'fail', unclear: 'unsure' } as const
