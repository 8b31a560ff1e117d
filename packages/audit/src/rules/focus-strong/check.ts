import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'keyboard', (_element, { contrast, thickness }, { change }) => {
  // Where nothing changes at all there is no ring to measure; focus-visible tells that.
  if (!change || change.area === 0) return null
  const { width, height, byTenth, native } = change
  const strong = byTenth.slice(contrast * 10).reduce((sum, count) => sum + count, 0)
  const needed = Math.round(thickness * 2 * (width + height))
  const measured = { strong, needed, contrast, thickness }
  if (strong >= needed) return { verdict: 'pass', data: measured }
  // Inner rings and round corners take a little less room, and the browser's own ring may be let be.
  return { verdict: native || strong * 2 >= needed ? 'unsure' : 'fail', data: measured }
})
