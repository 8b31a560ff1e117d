import { boxOf, isDialog } from '../../measure/dialogs.ts'
import { chainOf } from '../../measure/tree.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (dialog, { slack }) => {
  const view = dialog.ownerDocument.defaultView
  if (!view || !isDialog(dialog)) return null
  const box = boxOf(dialog)
  const { top, bottom, height } = box.getBoundingClientRect()
  const told = { height: Math.round(height), screen: view.innerHeight }
  const reaches = bottom > view.innerHeight + slack || top < -slack
  if (!reaches) return { verdict: 'pass', data: told }
  // It moves with the page, or in a box around it that scrolls.
  const chain = chainOf(box)
  const pinned = chain.some(outer => getComputedStyle(outer).position === 'fixed')
  const moves = chain.slice(0, -2).some(outer => /auto|scroll/.test(getComputedStyle(outer).overflowY))
  return { verdict: pinned && !moves ? 'fail' : 'pass', data: told }
})
