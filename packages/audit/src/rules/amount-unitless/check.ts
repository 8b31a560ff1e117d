import { isSaid } from '../../measure/said.ts'
import { headersOver } from '../../measure/table-grid.ts'
import { patternOf } from '../../measure/pattern.ts'
import { ownText } from '../../measure/text.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const money = patternOf(data.lists.money)
const count = patternOf(data.lists.count)
const unit = patternOf(data.lists.unit)
const note = patternOf(data.lists.note)

export const rule = defineRule(data, element => {
  const said = ownText(element)
  if (!/^[-+−]?\d[\d,]*(?:\.\d{1,4})?$/.test(said) || element.children.length > 0) return null
  const label = labelOf(outermost(element, said))
  if (!money.test(label) || count.test(label) || !isSaid(element)) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { said, label } }) as const
  if (unit.test(label) || unit.test(aroundOf(element))) return judged('pass')
  const page = wordsIn(element.ownerDocument.body)
  if (unit.test(note.exec(page)?.[0] ?? '')) return judged('pass')
  // In a column, written with its cents, or where the page counts in yuan elsewhere, one may guess it.
  const isGuessed = element.closest('table') || /\.\d\d$/.test(said) || unit.test(page)
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
  if (cell?.closest('table'))
    return headersOver(cell)
      .map(head => wordsIn(head))
      .join(' ')
  const before = element.previousElementSibling ?? element.previousSibling
  const words = before?.nodeType === 1 ? wordsIn(before as Element) : (before?.textContent ?? '').trim()
  return words.length <= 24 && !/\d/.test(words) ? words : ''
}

/** Where the unit may stand beside the figure: in its line, right after it, or in the caption of its table. */
function aroundOf(element: Element): string {
  const line = element.closest('td, dd, li, p') ?? element
  const after = element.nextSibling?.textContent ?? ''
  const caption = element.closest('table')?.querySelector('caption')
  return [wordsIn(line).slice(0, 60), after.slice(0, 8), caption ? wordsIn(caption) : ''].join(' ')
}
