import { nameOf } from '../../measure/name.ts'
import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'colours', (element, _options, { forced }) => {
  if (!forced?.before) return null
  return { verdict: forced.after ? 'pass' : 'fail', data: { name: nameOf(element) || element.localName } }
})
