import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

/** Told as they are in the markup, since only developers read them. */
export const rule = defineWalkRule(data, 'keyboard', (_element, _options, { way, because = 'role' }) => {
  if (way === undefined) return null
  if (way !== 'none') return { verdict: 'pass', data: { because: way } }
  const excuses: readonly string[] = data.lists.excuses
  return { verdict: excuses.includes(because) ? 'unsure' : 'fail', data: { because } }
})
