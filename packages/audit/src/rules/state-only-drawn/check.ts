import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (_element, _options, { drawn }) => {
  if (!drawn) return null
  const { how, told, other } = drawn
  const [zh = '', en = ''] = data.lists[how]
  if (told) return { verdict: 'pass', data: { zh, en } }
  return { verdict: how === 'switched' && other ? 'unsure' : 'fail', data: { zh, en } }
})
