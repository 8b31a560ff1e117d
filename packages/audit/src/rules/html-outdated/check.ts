import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const tag = data.lists.tags.find(name => name === element.localName)
  const attribute = data.lists.attributes.find(name => element.hasAttribute(name))
  const what = tag ? `<${tag}>` : (attribute ?? '')
  // A bare <font> is left over from an editor and does nothing.
  const isBare = tag === 'font' && !element.matches('[color], [size], [face], [style], [class]')
  // A colour behind a row hinders nobody, whoever wrote it where.
  const isHarmless = !tag && attribute === 'bgcolor' && element.matches('table, tr, td, th, tbody, thead')
  return { verdict: isBare || isHarmless ? 'pass' : 'fail', data: { what } }
})
