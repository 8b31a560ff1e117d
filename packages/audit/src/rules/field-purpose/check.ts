import { isAboutOthers, kindOf, sayings, tokensFor } from '../../measure/field-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, field => {
  if (!isShown(field) || field.matches(`${pressed}, :disabled, [readonly]`)) return null
  const kind = isForWords(field) ? '' : kindOf(field)
  if (!data.lists.kinds.includes(kind) || isAboutOthers(field)) return null
  const found = (field.getAttribute('autocomplete') ?? '').trim().toLowerCase()
  const wanted = tokensFor(kind)
  const judged = (verdict: 'pass' | 'fail' | 'unsure') =>
    ({ verdict, data: { kind, found, wanted: wanted.join(' / ') } }) as const
  const token = found.split(/\s+/).find(word => wanted.includes(word) || word === 'username')
  if (token) return judged('pass')
  if (found === 'off') return judged('fail')
  // Phones know a code by its message too, and WCAG's list does not have it; another purpose may be meant.
  return judged(kind === 'code' || /^[a-z]/.test(found.replace(/^on$/, '')) ? 'unsure' : 'fail')
})

/** A remark is the customer's own words, whatever it is about; no phone has it in store. */
function isForWords(field: Element): boolean {
  return sayings(field).some(one => remark.test(one))
}

const remark = patternOf(data.lists.remarks)

const pressed =
  "[type='hidden' i], [type='submit' i], [type='button' i], [type='reset' i], [type='image' i], [type='checkbox' i], [type='radio' i], [type='range' i], [type='color' i], [type='file' i], [type='search' i]"
