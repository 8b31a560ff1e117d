import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'watch', (element, { seconds }, { spoke }) => {
  if (spoke === undefined) return null
  const role = element.getAttribute('role') ?? 'status'
  const told = { every: spoke ?? 0, seconds, role }
  if (spoke === null || spoke >= seconds) return { verdict: 'pass', data: told }
  // In a log many may talk at once, and that is what one listens to.
  return { verdict: role === 'log' ? 'unsure' : 'fail', data: told }
})
