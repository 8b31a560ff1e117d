import { labelsOf } from '../../measure/hit-box.ts'
import { isSeen, isReachable } from '../../measure/visible.ts'
import { wordsIn, bare, namedBy } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { across, down }) => {
  const label = labelsOf(element).find(found => isSeen(found) && bare(wordsIn(found)) !== '')
  if (!label || !isReachable(element)) return null
  const box = element.getBoundingClientRect()
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(label.contains(element) ? (firstWords(label) ?? label) : label)
  const words = range.getBoundingClientRect()
  const beside = between(words.left, words.right, box.left, box.right)
  const lines = label.contains(element) ? words : label.getBoundingClientRect()
  // A hint may stand between the two; then it leads the eye from one to the other.
  const steps = [lines, ...namedBy(element, 'aria-describedby').map(hint => hint.getBoundingClientRect())]
  const above = Math.min(...steps.map(step => between(step.top, step.bottom, box.top, box.bottom)))
  const near = beside <= across && above <= down
  const told = { label: wordsIn(label), gap: Math.round(Math.max(beside, above)), across, down }
  return { verdict: near ? 'pass' : 'fail', data: told }
})

/** The distance between two stretches of a line; nothing where they overlap. */
function between(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.round(Math.max(0, otherFrom - to, from - otherTo))
}

function firstWords(label: Element): Node | undefined {
  return [...label.childNodes].find(
    node => bare(node.textContent ?? '') !== '' && !node.contains(label.querySelector('input, select, textarea')),
  )
}
