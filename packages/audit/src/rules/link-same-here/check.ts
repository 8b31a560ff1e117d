import { bareName, placeOf } from '../../measure/link.ts'
import { nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, link => {
  const around = link.closest('p, li, td, th, dd, dt, figcaption, [role="listitem"], [role="cell"]')
  const place = leadsTo(link)
  const name = bareName(nameOf(link))
  if (!around || place === '' || name === '' || !isSaid(link)) return null
  const others = [...around.querySelectorAll('a[href], [role="link"]')].filter(
    other =>
      other !== link &&
      other.closest('p, li, td, th, dd, dt, figcaption, [role="listitem"], [role="cell"]') === around &&
      leadsTo(other) !== '' &&
      bareName(nameOf(other)) === name &&
      isSaid(other),
  )
  if (others.length === 0) return null
  // Two descriptions, or two pages that hold the same, a machine does not read.
  const isTold = link.hasAttribute('aria-describedby')
  const differs = others.some(other => leadsTo(other) !== place)
  return { verdict: differs ? (isTold ? 'unsure' : 'fail') : 'pass', data: { name } }
})

/** Where a link leads; one made by a script says it there, if anywhere. */
function leadsTo(link: Element): string {
  return placeOf(link) || (/location\D*=\s*['"]([^'"]+)['"]/.exec(link.getAttribute('onclick') ?? '')?.[1] ?? '')
}
