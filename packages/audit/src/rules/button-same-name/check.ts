import { nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { bare, namedBy, wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

/** Told once, of the first button of the rows. */
export const rule = defineRule(data, button => {
  const row = rowOf(button)
  if (!row || !isSaid(button)) return null
  const name = nameOf(button)
  const rows = [...(row.parentElement?.children ?? [])].filter(other => holds(other, row, button))
  if (rows.length < 2) return { verdict: 'pass', data: { name, count: 1 } }
  if (rows[0] !== row || twin(row, button) !== button) return null
  const told = rows.every(one => isTold(twin(one, button) ?? button, one))
  return { verdict: told ? 'pass' : 'unsure', data: { name, count: rows.length } }
})

/** The box around a button that stands beside others like it, each with a button and with words of its own. */
function rowOf(button: Element): Element | null {
  for (let box = button.parentElement; box && box !== box.ownerDocument.body; box = box.parentElement) {
    if (box.matches(parts)) return null
    const beside = [box.previousElementSibling, box.nextElementSibling].filter(
      other => other?.localName === box.localName,
    )
    if (beside.some(other => other && other.querySelector(data.select)) && rest(box, button) !== '') return box
  }
  return null
}

/** A whole part of the page, and a form one fills in, are told by what is met in them before the button. */
const parts =
  'main, nav, header, footer, aside, dialog, [role="dialog"], [role="tabpanel"], [role="radiogroup"], [role="toolbar"], [role="menu"], [role="listbox"], thead'
const filled = 'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="image" i]), textarea, select'

function holds(other: Element, row: Element, button: Element): boolean {
  if (other.localName !== row.localName || !isSaid(other) || other.querySelector(filled)) return false
  const words = rest(other, button)
  const isOther = other === row || (words !== '' && words !== rest(row, button))
  return isOther && twin(other, button) !== undefined
}

function twin(row: Element, button: Element): Element | undefined {
  const name = bare(nameOf(button))
  return name === '' ? undefined : [...row.querySelectorAll(data.select)].find(other => bare(nameOf(other)) === name)
}

/** What a row says beside the name of its button. */
function rest(row: Element, button: Element): string {
  return bare(wordsIn(row)).replaceAll(bare(nameOf(button)), '')
}

/** The head of a table row and the name of a group are told with what is in them. */
function isTold(button: Element, row: Element): boolean {
  const group = button.closest('fieldset, [role="group"], [role="region"]')
  return (
    row.querySelector('th, [role="rowheader"]') !== null ||
    (group !== null && row.contains(group) && nameOf(group) !== '') ||
    namedBy(button, 'aria-describedby').some(one => bare(wordsIn(one)) !== '')
  )
}
