import { cellsOf, kindOf, rowsOf } from '../../measure/table.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, table => {
  const rows = rowsOf(table).map(cellsOf)
  if (kindOf(table) !== 'data' || rows.flat().some(cell => cell.hasAttribute('headers'))) return null
  const mixed = rows.filter(row => row.some(isHeader) && !row.every(isHeader))
  // A row that begins with one header, or with an empty corner, heads columns and not a row.
  const [first = []] = rows
  const ofRows = mixed.filter(row => row !== first || !isColumnRow(row))
  const isBothWays = ofRows.length > 0 && isColumnRow(first)
  const vague = rows
    .flat()
    .filter(cell => isHeader(cell) && !cell.hasAttribute('scope') && (cell.textContent ?? '').trim())
  if (!isBothWays) return null
  if (vague.length === 0) return { verdict: 'pass', data: { count: 0 } }
  const isDoubled = ofRows.some(row => row.filter(cell => vague.includes(cell)).length > 1)
  return { verdict: isDoubled ? 'fail' : 'unsure', data: { count: vague.length } }
})

function isHeader(cell: Element): boolean {
  return cell.localName === 'th'
}

function isColumnRow(row: readonly Element[]): boolean {
  const [, ...others] = row
  return others.length > 0 && others.every(({ localName }) => localName === 'th')
}
