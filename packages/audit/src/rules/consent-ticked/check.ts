import { nameOf } from '../../measure/name.ts'
import { isSettings } from '../../measure/page-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const consents = patternOf(data.lists.consents)
const other = patternOf(data.lists.other)

export const rule = defineRule(data, box => {
  const name = nameAround(box)
  if (!consents.test(name) || (other.test(name) && !/同意|\bagree/i.test(name))) return null
  if (!isOffered(box)) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { name } }) as const
  if (!isTicked(box)) return judged('pass')
  // Where things are set, what is on was often turned on by the customer.
  const isSwitch = box.getAttribute('role') === 'switch'
  return judged(isSwitch || isSettings(box.ownerDocument.body) ? 'unsure' : 'fail')
})

/** Ticked when the page came: what a customer ticks later does not change the markup of a native box. */
function isTicked(box: Element): boolean {
  if ('defaultChecked' in box) return box.defaultChecked === true
  return box.getAttribute('aria-checked') === 'true'
}

/** The name of the box, else the words that stand with it in its line. */
function nameAround(box: Element): string {
  const named = nameOf(box)
  const row = box.parentElement
  const words = row && row.querySelectorAll('input, [role]').length <= 2 ? shownWords(row).replace(/\s+/g, ' ') : ''
  const next = box.nextElementSibling ? shownWords(box.nextElementSibling) : ''
  return [named, words, next].find(text => text !== '' && text.length <= 120) ?? ''
}

/** A box under a drawn label is often hidden itself. */
function isOffered(box: Element): boolean {
  const labels = 'labels' in box ? [...((box.labels as NodeListOf<Element> | null) ?? [])] : []
  return [box, box.parentElement, ...labels].some(one => one !== null && isShown(one))
}
