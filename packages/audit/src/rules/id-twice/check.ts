import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  // Drawings bring gradients of the same name along; nobody refers to them by mistake.
  const id = element.getAttribute('id') ?? ''
  if (id === '' || element.closest('svg')) return null
  const root = element.getRootNode() as Document | ShadowRoot
  const alike = [...root.querySelectorAll(`[id="${CSS.escape(id)}"]`)].filter(other => !other.closest('svg'))
  return { verdict: alike[0] === element ? 'pass' : 'fail', data: { id, count: alike.length } }
})
