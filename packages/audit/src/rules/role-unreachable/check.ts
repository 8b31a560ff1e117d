import { canFocus, isSilenced } from '../../measure/press.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element) || element.matches('[aria-disabled="true"], :disabled')) return null
  const moved = element.closest('[aria-activedescendant]') !== null
  const inside = element.querySelector('a[href], button, input, select, textarea, [tabindex]') !== null
  return { verdict: canFocus(element) || moved || inside ? 'pass' : 'fail', data: {} }
})
