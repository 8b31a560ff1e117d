import { isSilenced } from '../../measure/press.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const label = wordsIn(element)
  if (isSilenced(element)) return null
  const judge = (verdict: 'pass' | 'fail') => ({ verdict, data: { label } })
  const control = 'control' in element ? (element.control as Element | null) : null
  if (control) return judge('pass')
  const id = element.getAttribute('for')
  const tree = element.getRootNode() as Document | ShadowRoot
  // A part made of other elements may be named by the label instead of being labelled by it.
  const target = id ? tree.querySelector(`#${CSS.escape(id)}`) : null
  const naming = element.id !== '' && tree.querySelector(`[aria-labelledby~="${CSS.escape(element.id)}"]`) !== null
  const hosts =
    target?.matches('[role], [tabindex]') === true ||
    target?.localName.includes('-') === true ||
    element.querySelector('[role], [tabindex]') !== null
  return judge(naming || hosts ? 'pass' : 'fail')
})
