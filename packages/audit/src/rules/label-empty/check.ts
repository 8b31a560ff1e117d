import { isSilenced } from '../../measure/press.ts'
import { wordsIn, bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element)) return null
  if (element.matches('[aria-label]:not([aria-label=""])')) return { verdict: 'pass', data: {} }
  const picture = element.querySelector('img[alt]:not([alt=""]), [aria-label]:not(input, select, textarea), svg title')
  const words = bare([...element.childNodes].map(node => textOf(node)).join(''))
  // A label that only wraps a field named otherwise is a larger place to press.
  const control = 'control' in element ? (element.control as Element | null) : null
  const wraps =
    control !== null && element.contains(control) && control.matches('[aria-label], [aria-labelledby], [title]')
  return { verdict: words !== '' || picture !== null || wraps ? 'pass' : 'fail', data: {} }
})

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? ''
  return node.nodeType === 1 && !(node as Element).matches('input, select, textarea') ? wordsIn(node as Element) : ''
}
