import { cellsOf, kindOf, rowsOf } from '../../measure/table.ts'
import { weightOf, wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (table, { columns }) => {
  const placed = table.matches('[role="presentation" i], [role="none" i]')
  if ((!placed && kindOf(table) === 'data') || table.querySelector('table, th')) return null
  const rows = rowsOf(table).map(cellsOf)
  const wide = rows.filter(row => row.length >= columns)
  if (wide.length < 2 || wide.some(row => row.some(cell => cell.matches('[colspan], [rowspan]')))) return null
  const torn = wide.slice(1).flatMap((row, at) => tornBetween(wide[at] ?? [], row))
  const [first] = torn
  if (!first) return { verdict: 'pass', data: { above: '', below: '' } }
  const isSure = placed && torn.length >= columns && torn.some(({ sure }) => sure)
  return { verdict: isSure ? 'fail' : 'unsure', data: { above: first.above, below: first.below } }
})

interface Torn {
  readonly above: string
  readonly below: string
  readonly sure: boolean
}

/** Where what is begun in the cells of one row goes on in the cells of the next. */
function tornBetween(upper: readonly Element[], lower: readonly Element[]): Torn[] {
  return upper.flatMap((cell, at) => {
    const under = lower[at]
    const [above, below] = [wordsIn(cell), under ? wordsIn(under) : '']
    if (!under || above === '' || below === '') return []
    const titled = isHeading(cell) && !isHeading(under)
    const goesOn = titled || isLatinRun(above, below) || isHanRun(above, below)
    return goesOn ? [{ above, below, sure: titled || isLatinRun(above, below) }] : []
  })
}

/** A cell that holds a heading and nothing else. */
function isHeading(cell: Element): boolean {
  const heading = cell.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]')
  return heading !== null && wordsIn(heading) === wordsIn(cell)
}

/** Several words without an end, then a small letter. */
function isLatinRun(above: string, below: string): boolean {
  return /\p{Ll}+ [^.!?:;…]*\p{Ll},?$/u.test(above) && /^\p{Ll}+,? .*\p{Ll}/u.test(below)
}

/** A clause without an end, then one that has it. */
function isHanRun(above: string, below: string): boolean {
  return /\p{Script=Han}[，、]?$/u.test(above) && weightOf(above) >= 12 && /\p{Script=Han}[。！？]/u.test(below)
}
