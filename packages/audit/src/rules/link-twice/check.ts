import { placeOf } from '../../measure/link.ts'
import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, link => {
  const place = placeOf(link)
  if (!place || !isStop(link)) return null
  const all = [...(link.getRootNode() as Document | ShadowRoot).querySelectorAll('a[href]')]
  const before = all.slice(0, all.indexOf(link)).findLast(isStop)
  if (!before) return null
  const isTwice = placeOf(before) === place && wordsBetween(before, link) === ''
  return { verdict: isTwice ? 'fail' : 'pass', data: { place: link.getAttribute('href') ?? '' } }
})

/** Kept out of both the reading and the keys, the second link does no harm. */
function isStop(link: Element): boolean {
  return isSaid(link) && link.getAttribute('tabindex') !== '-1'
}

function wordsBetween(one: Element, other: Element): string {
  const range = one.ownerDocument.createRange()
  range.setStartAfter(one)
  range.setEndBefore(other)
  return range.toString().trim()
}
