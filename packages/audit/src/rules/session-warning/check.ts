import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'watch', (_element, _options, { opened, ended }) => {
  if (ended) return { verdict: ended.warned ? 'pass' : 'fail', data: { seconds: ended.seconds, words: ended.words } }
  if (!opened?.session) return null
  return { verdict: opened.extends ? 'pass' : 'fail', data: { seconds: opened.seconds, words: opened.words } }
})
