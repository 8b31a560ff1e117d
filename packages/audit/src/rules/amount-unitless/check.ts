import { isSaid } from '../../measure/said.ts'
import { cellsOf, isHeader } from '../../measure/table-grid.ts'
import { patternOf } from '../../measure/pattern.ts'
import { ownText } from '../../measure/text.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const [money, count, unit] = [data.lists.money, data.lists.count, data.lists.unit].map(patternOf)

export const rule = defineRule(data, element => {
  const said = ownText(element)
  if (!/^[-+−]?\d[\d,]*(?:\.\d{1,4})?$/.test(said) || element.children.length > 0) return null
  const label = labelOf(outermost(element, said))
  if (!money?.test(label) || count?.test(label) || !isSaid(element)) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { said, label } }) as const
  if (unit?.test(label) || unit?.test(aroundOf(element))) return judged('pass')
  // In a column, written with its cents, or where the page counts in yuan elsewhere, one may guess it.
  const isGuessed = element.closest('table') || /\.\d\d$/.test(said) || unit?.test(wordsIn(element.ownerDocument.body))
  return judged(isGuessed ? 'unsure' : 'fail')
})

/** The largest box that says this figure and nothing else. */
function outermost(element: Element, said: string): Element {
  const box = element.parentElement
  return box && box.textContent?.trim() === said ? outermost(box, said) : element
}

/** What the figure is called: the term, the head of its row and column, or the words before it in its line. */
function labelOf(element: Element): string {
  const cell = element.closest('td')
  const table = cell?.closest('table')
  if (cell && table) return headsOf(cell, table).join(' ')
  const before = element.previousElementSibling ?? element.previousSibling
  const words = before?.nodeType === 1 ? wordsIn(before as Element) : (before?.textContent ?? '').trim()
  return words.length <= 24 && !/\d/.test(words) ? words : ''
}

function headsOf(cell: Element, table: Element): string[] {
  const cells = cellsOf(table)
  const own = cells.find(({ element }) => element === cell)
  const heads = cells.filter(
    one =>
      isHeader(one.element) &&
      own &&
      (one.row === own.row || (one.column <= own.column && own.column < one.column + one.width)),
  )
  return heads.map(({ element }) => wordsIn(element))
}

/** Where the unit of several figures may stand once: beside this one, in the caption, the legend or a note on units. */
function aroundOf(element: Element): string {
  const line = element.closest('td, dd, li, p') ?? element
  const after = element.nextSibling?.textContent ?? ''
  const caption = element.closest('table')?.querySelector('caption')
  const note = /单位\s*[:：][^。\n]{1,8}|\bin (?:yuan|pounds|dollars|euros)\b/i.exec(
    wordsIn(element.ownerDocument.body),
  )?.[0]
  return [wordsIn(line).slice(0, 60), after.slice(0, 8), caption ? wordsIn(caption) : '', note ?? ''].join(' ')
}
