import { nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { kin }) => {
  const name = nameOf(element).toLowerCase()
  if (name === '' || !isSaid(element)) return null
  const frame = element as HTMLIFrameElement
  const others = framesIn(element.ownerDocument).filter(
    other => other !== frame && nameOf(other).toLowerCase() === name && isSaid(other),
  )
  if (others.length === 0) return null
  const found = others.map(other => likeness(frame, other, kin))
  const judge = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { name } })
  if (found.some(share => share !== null && share <= kin)) return judge('fail')
  return judge(found.every(share => share === 1) ? 'pass' : 'unsure')
})

/** Every frame of the page, those within frames too, as far as they may be read. */
function framesIn(page: Document): HTMLIFrameElement[] {
  const frames = [...page.querySelectorAll('iframe')]
  return frames.flatMap(frame => [frame, ...(frame.contentDocument ? framesIn(frame.contentDocument) : [])])
}

/** How much two frames show the same: 1 the same, 0 nothing in common, null where that cannot be told. */
function likeness(one: HTMLIFrameElement, other: HTMLIFrameElement, kin: number): number | null {
  if (one.src !== '' && bare(one.src) === bare(other.src)) return 1
  const [a, b] = [one.contentDocument, other.contentDocument]
  if (!a?.body || !b?.body) return null
  const shared = common(wordsIn(a.body), wordsIn(b.body))
  // Some sites give every page one title; where the words differ altogether it proves nothing.
  if (a.title === '' || a.title !== b.title) return shared
  return shared !== null && shared <= kin ? null : 1
}

function bare(address: string): string {
  return address.replace(/\/(?=$|[?#])/, '')
}

/** The share of words, or of characters where there are no spaces, that two texts have in common. */
function common(one: string, other: string): number | null {
  const [a, b] = [one, other].map(text => new Set(text.match(/\p{sc=Han}|[\p{L}\p{N}]+/gu)))
  if (!a || !b || a.size === 0 || b.size === 0) return null
  const shared = [...a].filter(word => b.has(word)).length
  return Math.round((10 * shared) / (a.size + b.size - shared)) / 10
}
