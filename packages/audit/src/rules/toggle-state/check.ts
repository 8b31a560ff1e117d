import { isSilenced } from '../../measure/press.ts'
import { endsCalled } from '../../measure/tokens.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const pops = ['true', 'menu', 'listbox', 'tree', 'grid'].includes(element.getAttribute('aria-haspopup') ?? '')
  const called = endsCalled(element, data.lists.toggles)
  if (
    (!pops && !called) ||
    isSilenced(element) ||
    element.closest('[role="menu"], [role="menubar"], [role="tablist"], summary')
  )
    return null
  const told = element.matches('[aria-expanded], [aria-pressed], [aria-checked]')
  return { verdict: told ? 'pass' : called ? 'fail' : 'unsure', data: {} }
})
