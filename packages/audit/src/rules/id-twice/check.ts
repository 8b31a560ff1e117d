import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  // Drawings bring gradients of the same name along; nobody refers to them by mistake.
  if (!element.id || element.closest('svg')) return null
  const root = element.getRootNode() as Document | ShadowRoot
  const alike = [...root.querySelectorAll(`[id="${CSS.escape(element.id)}"]`)].filter(other => !other.closest('svg'))
  return { verdict: alike[0] === element ? 'pass' : 'fail', data: { id: element.id, count: alike.length } }
})
