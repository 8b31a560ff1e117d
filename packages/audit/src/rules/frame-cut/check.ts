import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { slack }) => {
  const page = 'contentDocument' in element ? (element.contentDocument as Document | null) : null
  const root = page?.documentElement
  if (!root || !page.body || page.body.childElementCount === 0 || element.clientHeight === 0) return null
  const locked = element.getAttribute('scrolling')?.toLowerCase() === 'no'
  const hidden = [root, page.body].some(box => page.defaultView?.getComputedStyle(box).overflowY === 'hidden')
  if (!locked && !hidden) return { verdict: 'pass', data: { inside: root.scrollHeight, shown: root.clientHeight } }
  const inside = root.scrollHeight
  const shown = element.clientHeight
  return { verdict: inside > shown + slack ? 'fail' : 'pass', data: { inside, shown } }
})
