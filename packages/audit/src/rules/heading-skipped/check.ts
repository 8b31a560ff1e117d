import { headingBefore, levelOf } from '../../measure/heading.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, heading => {
  const level = levelOf(heading)
  const before = headingBefore(heading)
  // The first may be of any level: a part of a page is judged too, and a missing h1 is told by heading-missing.
  if (level === 0 || !before) return null
  // A dialog begins anew.
  if (before.closest(apart) !== heading.closest(apart)) return null
  const most = levelOf(before) + 1
  return { verdict: level <= most ? 'pass' : 'fail', data: { before: most - 1, level, most } }
})

const apart = "dialog, [role='dialog'], [role='alertdialog']"
