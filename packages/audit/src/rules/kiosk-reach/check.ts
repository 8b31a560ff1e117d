import { nameOf } from '../../measure/name.ts'
import { snippetOf } from '../../measure/path.ts'
import { targetsIn } from '../../measure/targets.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (html, { share }) => {
  const view = html.ownerDocument.defaultView
  if (!view || view.innerHeight <= view.innerWidth) return null
  const line = view.innerHeight * share
  const targets = targetsIn(html.ownerDocument)
  const low = new Set(targets.filter(target => middleOf(target) >= line).map(nameOf))
  // A button that is there a second time, lower, takes nothing from anybody.
  const high = targets.filter(target => middleOf(target) < line && !low.has(nameOf(target)))
  const [first] = high
  if (!first) return { verdict: 'pass', data: { count: 0, first: '' } }
  return { verdict: 'unsure', data: { count: high.length, first: snippetOf(first) } }
})

function middleOf(target: Element): number {
  const { top, bottom } = target.getBoundingClientRect()
  return (top + bottom) / 2
}
