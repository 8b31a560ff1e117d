import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'
import { cellsOf, kindOf, rowsOf } from '../../measure/table.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, table => {
  if (kindOf(table) !== 'data' || !isSaid(table)) return null
  if (isNamed(table)) return { verdict: 'pass', data: {} }
  // A name that fills the first row is told as a header of every column.
  const [first] = rowsOf(table)
  const [only, ...others] = first ? cellsOf(first) : []
  const isTitleRow = only && others.length === 0 && Number(only.getAttribute('colspan')) > 1 && wordsIn(only) !== ''
  if (isTitleRow) return { verdict: 'fail', data: {} }
  return { verdict: isHeaded(table) ? 'pass' : 'unsure', data: {} }
})

const headings = "h1, h2, h3, h4, h5, h6, [role='heading'], legend, summary, figcaption"

function isNamed(table: Element): boolean {
  const caption = [...table.children].find(({ localName }) => localName === 'caption')
  if (caption && wordsIn(caption) !== '') return true
  if (table.matches('[aria-label]:not([aria-label=""]), [aria-labelledby], [title]:not([title=""])')) return true
  return Boolean(table.closest('figure')?.querySelector('figcaption'))
}

/** A heading right before the table, or before the box around it, names it too. */
function isHeaded(element: Element): boolean {
  const { previousElementSibling: before, parentElement } = element
  if (before)
    return (
      before.matches(headings) ||
      before.querySelector(`:scope > :is(${headings}):last-child`) !== null ||
      /[:：]$/.test(wordsIn(before))
    )
  return parentElement !== null && parentElement.localName !== 'body' && isHeaded(parentElement)
}
