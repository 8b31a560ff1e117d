import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'
import { patternOf } from '../../measure/pattern.ts'
import { ownText } from '../../measure/text.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const named = patternOf(data.lists.named)

export const rule = defineRule(data, (element, { digits }) => {
  if (element.matches('script, style, noscript, option, textarea') || element.closest('code, pre, svg')) return null
  const text = ownText(element)
  const runs = text.match(/(?<![\w.,*•●])\d{4}(?:[ -]?\d)*(?![\w*•●]|[.,]\d)/g) ?? []
  const [run] = runs.filter(one => one.replace(/\D/g, '').length >= digits)
  if (run === undefined || !isSaid(element)) return null
  const length = run.replace(/\D/g, '').length
  if (run.length > length || isSpelt(element)) return { verdict: 'pass', data: { length } }
  return { verdict: named.test(`${before(element)} ${text}`) ? 'fail' : 'unsure', data: { length } }
})

/** Its own name for the ear, with gaps, or hidden from it because the same stands beside for the ear. */
function isSpelt(element: Element): boolean {
  const name = element.closest('[aria-label]')?.getAttribute('aria-label') ?? ''
  return element.closest('[aria-hidden="true"]') !== null || /\d[\s,，、]+\d/.test(name)
}

/** What the number is called: the heading, term or label before it, or the rest of its line. */
function before(element: Element): string {
  const sibling = element.previousElementSibling ?? element.parentElement?.previousElementSibling
  const line = element.closest('li, tr, p, dl > div, label')
  const label = sibling && !/\d/.test(wordsIn(sibling)) ? wordsIn(sibling) : ''
  return `${label.slice(0, 24)} ${line ? wordsIn(line).slice(0, 60) : ''}`
}
