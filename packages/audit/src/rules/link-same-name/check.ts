import { bareName, placeOf } from '../../measure/link.ts'
import { nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import vagueness from '../link-vague/rule.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, link => {
  const place = placeOf(link)
  const name = bareName(nameOf(link))
  // What says nothing is told by link-vague; steps through pages bear numbers everywhere.
  if (!place || !/\p{L}/u.test(name) || vague.has(name) || !isSaid(link)) return null
  const earlier = linksBefore(link).find(other => bareName(quickName(other)) === name && placeOf(other) !== '')
  if (!earlier) return { verdict: 'pass', data: { name } }
  return { verdict: placeOf(earlier) === place ? 'pass' : 'unsure', data: { name } }
})

const vague = new Set(vagueness.lists.vague.map(bareName))

function linksBefore(link: Element): Element[] {
  const all = [...(link.getRootNode() as Document | ShadowRoot).querySelectorAll('a[href]')]
  return all.slice(0, all.indexOf(link)).filter(isSaid)
}

/** Names cost time where there are many links; most are just their words. */
function quickName(link: Element): string {
  const isPlain = link.childElementCount === 0 && !link.matches('[aria-label], [aria-labelledby], [title]')
  return isPlain ? (link.textContent ?? '') : nameOf(link)
}
