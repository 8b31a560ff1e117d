import { isDialog } from '../../measure/dialogs.ts'
import { chainOf } from '../../measure/tree.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (box, { slack, least }) => {
  const page = box.ownerDocument
  if (box === page.documentElement || box === page.body || box.matches(data.lists.without.join())) return null
  if (!scrolls(box, slack) || box.clientHeight < least || !isSeen(box)) return null
  const chain = chainOf(box)
  // A window, or a list that drops down, lies over the page and not in it.
  const lifted = chain.find(one => isDialog(one) || getComputedStyle(one).position === 'fixed')
  const inside = lifted ? chain.slice(1, chain.indexOf(lifted) + 1) : chain.slice(1, -2)
  if (inside.some(outer => outer !== box && scrolls(outer, slack))) return { verdict: 'fail', data: {} }
  const root = page.scrollingElement
  const underPage = !lifted && !!root && root.scrollHeight > root.clientHeight + slack
  return { verdict: underPage ? 'unsure' : 'pass', data: {} }
})

function scrolls(box: Element, slack: number): boolean {
  return /auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight + slack
}
