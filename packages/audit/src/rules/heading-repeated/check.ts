import { headingsOf, levelOf } from '../../measure/heading.ts'
import { nameOf } from '../../measure/name.ts'
import { bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

/** Told once, of the first of the headings that are alike. */
export const rule = defineRule(data, (heading, { alike }) => {
  const all = groupOf(heading)
  const words = nameOf(heading)
  const same = all.filter(other => bare(nameOf(other)) === bare(words))
  if (same.length === 0 || bare(words) === '') return null
  if (same.length === 1) return { verdict: 'pass', data: { words, count: 1 } }
  if (same[0] !== heading) return null
  const isAll = same.length >= alike && same.length === all.length
  return { verdict: isAll ? 'fail' : 'unsure', data: { words, count: same.length } }
})

/** The headings of the same level under the same heading above them; those of a dialog are its own. */
function groupOf(heading: Element): Element[] {
  const level = levelOf(heading)
  const box = heading.closest(apart)
  const all = headingsOf(heading.getRootNode() as Document | ShadowRoot).filter(other => other.closest(apart) === box)
  const at = all.indexOf(heading)
  if (at < 0 || level === 0) return []
  const isAbove = (other: Element) => levelOf(other) < level
  const begin = all.slice(0, at).findLastIndex(isAbove) + 1
  const end = all.findIndex((other, index) => index > at && isAbove(other))
  return all.slice(begin, end < 0 ? all.length : end).filter(other => levelOf(other) === level)
}

const apart = "dialog, [role='dialog'], [role='alertdialog']"
