import { isSilenced } from '../../measure/press.ts'
import { inPageOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const tabs = [...element.querySelectorAll('[role="tab"]')]
  if (tabs.length === 0 || isSilenced(element)) return null
  const chosen = tabs.some(tab => tab.matches('[aria-selected="true"]'))
  const panel = inPageOf(element, '[role="tabpanel"]').length > 0
  return { verdict: !chosen ? 'fail' : panel ? 'pass' : 'unsure', data: {} }
})
