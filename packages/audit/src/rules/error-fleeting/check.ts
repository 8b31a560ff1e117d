import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'submit', (_element, { seconds }, { answer }) => {
  if (answer?.goneAfter === undefined) return null
  const gone = answer.goneAfter
  return { verdict: gone !== null && gone <= seconds ? 'fail' : 'pass', data: { gone: gone ?? 0, seconds } }
})
