import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const tag = data.lists.tags.find(name => name === element.localName)
  const attribute = data.lists.attributes.find(name => element.hasAttribute(name))
  const what = tag ? `<${tag}>` : (attribute ?? '')
  // A bare <font> is left over from an editor and does nothing.
  const isBare = tag === 'font' && !element.matches('[color], [size], [face], [style], [class]')
  return { verdict: isBare ? 'pass' : 'fail', data: { what } }
})
