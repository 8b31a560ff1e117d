import { isSilenced } from '../../measure/press.ts'
import { isCalled } from '../../measure/tokens.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const fields = element.querySelectorAll(
    'input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"]), select, textarea',
  )
  if (fields.length === 0 || isSilenced(element)) return null
  const id = element.getAttribute('id') ?? ''
  const outside = id === '' ? [] : [...element.ownerDocument.querySelectorAll(`[form="${CSS.escape(id)}"]`)]
  const submits = 'button:not([type="button"], [type="reset"]), input[type="submit" i], input[type="image" i]'
  if (element.querySelector(submits) || outside.some(one => one.matches(submits))) return { verdict: 'pass', data: {} }
  // One field to search with goes by Enter, as everywhere.
  const searches =
    fields.length === 1 &&
    (fields[0]?.matches('[type="search"]') === true ||
      element.closest('search, [role="search"]') !== null ||
      isCalled(element, ['search']))
  if (searches) return { verdict: 'pass', data: {} }
  const other = element.querySelector(
    'button, [role="button"], input[type="button"], a[class*="btn" i], a[class*="button" i]',
  )
  return { verdict: other === null ? 'fail' : 'unsure', data: {} }
})
