import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'submit', (_element, _options, { answer }) => {
  if (!answer) return null
  const { how, heard } = answer
  if (how === 'browser' || how === 'box') return { verdict: 'pass', data: {} }
  if (how !== 'words') return null
  return { verdict: heard === 'no' ? 'fail' : 'pass', data: {} }
})
