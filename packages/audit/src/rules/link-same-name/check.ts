import { bareName, placeOf } from '../../measure/link.ts'
import { nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import vagueness from '../link-vague/rule.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, link => {
  const place = placeOf(link)
  const name = bareName(quickName(link))
  // What says nothing is told by link-vague; steps through pages bear numbers everywhere.
  if (!place || !/\p{L}/u.test(name) || vague.has(name) || !isSaid(link)) return null
  const earlier = linksBefore(link).find(
    other => bareName(quickName(other)) === name && placeOf(other) !== '' && isSaid(other),
  )
  if (!earlier) return { verdict: 'pass', data: { name } }
  return { verdict: placeOf(earlier) === place ? 'pass' : 'unsure', data: { name } }
})

const vague = new Set(vagueness.lists.vague.map(bareName))

function linksBefore(link: Element): Element[] {
  const all = [...(link.getRootNode() as Document | ShadowRoot).querySelectorAll('a[href]')]
  return all.slice(0, all.indexOf(link))
}

/** Names cost time where there are many links; most are just their words. */
function quickName(link: Element): string {
  const words = link.textContent ?? ''
  const isPlain =
    !link.matches('[aria-label], [aria-labelledby], [title]') &&
    !link.querySelector('img, svg, [aria-label], [hidden], [aria-hidden], [style]')
  if (isPlain) return words.replace(/\s+/g, ' ').trim()
  const stamp = link.outerHTML
  const known = names.get(link)
  if (known?.stamp === stamp) return known.name
  const name = nameOf(link)
  names.set(link, { stamp, name })
  return name
}

const names = new WeakMap<Element, { stamp: string; name: string }>()
