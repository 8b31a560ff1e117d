import { isSilenced } from '../../measure/press.ts'
import { isCalled } from '../../measure/tokens.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const words = (element.textContent ?? '').trim()
  if (!isCalled(element, data.lists.fonts) || words === '' || element.children.length > 0) return null
  const code = /^[a-z][a-z0-9_]*$/.test(words) || /^[\uE000-\uF8FF]+$/u.test(words)
  if (!code) return null
  return { verdict: isSilenced(element) || element.hasAttribute('aria-label') ? 'pass' : 'fail', data: { words } }
})
