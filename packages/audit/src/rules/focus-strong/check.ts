import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'keyboard', (_element, { contrast, thickness }, { change }) => {
  // Where nothing changes at all there is no ring to measure; focus-visible tells that.
  if (!change || change.area === 0) return null
  const { width, height, radius, byTenth, native } = change
  const strong = byTenth.slice(contrast * 10).reduce((sum, count) => sum + count, 0)
  const around = 2 * (width + height) - (8 - 2 * Math.PI) * radius
  const needed = Math.floor(thickness * around)
  const measured = { strong, needed, contrast, thickness }
  if (strong >= needed) return { verdict: 'pass', data: measured }
  // The browser's own ring may be let be (WCAG 2.4.13), as long as it can be seen where it is.
  if (native) return { verdict: strong * 3 >= needed ? 'pass' : 'unsure', data: measured }
  return { verdict: strong * 2 >= needed ? 'unsure' : 'fail', data: measured }
})
