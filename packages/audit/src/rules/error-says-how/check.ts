import { defineWalkRule } from '../../rule.ts'
import { saysNothing } from '../error-vague/says-nothing.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'submit', (_element, _options, { answer }) => {
  if (!answer || answer.how !== 'words' || answer.says === '') return null
  const { says, hinted } = answer
  if (!saysNothing(says)) return { verdict: 'pass', data: { says } }
  return { verdict: hinted ? 'unsure' : 'fail', data: { says } }
})
