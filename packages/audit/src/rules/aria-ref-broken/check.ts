import { isSilenced } from '../../measure/press.ts'
import { namedBy } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element)) return null
  const said = data.lists.attributes.filter(name => (element.getAttribute(name) ?? '').trim() !== '')
  const [broken] = said.filter(name => namedBy(element, name).length < idsIn(element, name).length)
  if (said.length === 0) return null
  if (broken === undefined) return { verdict: 'pass', data: { attribute: '', missing: '' } }
  const none = namedBy(element, broken).length === 0
  return { verdict: none ? 'fail' : 'unsure', data: { attribute: broken, missing: idsIn(element, broken).join(' ') } }
})

function idsIn(element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(/\s+/).filter(id => id !== '')
}
