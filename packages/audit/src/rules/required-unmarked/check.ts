import { labelsOf } from '../../measure/hit-box.ts'
import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { wordsIn, mentions, namedBy } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element)) return null
  const marks = [...labelsOf(element), ...namedBy(element, 'aria-labelledby')]
  const label = marks.map(mark => mark.textContent ?? '').join(' ')
  const starred = /[*＊]/.test(label) || marks.some(mark => mark.querySelector('.required, .asterisk, .star') !== null)
  const told = element.matches('[required], [aria-required="true"]') || mentions(nameOf(element), data.lists.required)
  if (starred) return { verdict: told ? 'pass' : 'fail', data: {} }
  if (
    !told ||
    mentions(`${label} ${nameOf(element)} ${element.getAttribute('placeholder') ?? ''}`, data.lists.required)
  )
    return null
  return { verdict: isMixed(element) ? 'unsure' : 'pass', data: {} }
})

/** A form in which some fields must be filled and others not, and nothing says which. */
function isMixed(element: Element): boolean {
  const form = element.closest('form')
  if (!form || mentions(wordsIn(form), [...data.lists.required, ...data.lists.optional])) return false
  return (
    form.querySelector(
      'input:not([required], [aria-required], [type="hidden"], [type="submit"], [type="button"], [type="checkbox"], [type="radio"], [type="search"])',
    ) !== null
  )
}
