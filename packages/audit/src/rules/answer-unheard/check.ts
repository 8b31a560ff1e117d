import { patternOf } from '../../measure/pattern.ts'
import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const outcomes = patternOf(data.lists.outcomes)

export const rule = defineWalkRule(data, 'press', (_element, _options, { answer }) => {
  if (!answer) return null
  const { words, heard } = answer
  const verdict = heard !== 'no' ? 'pass' : outcomes.test(words) ? 'fail' : 'unsure'
  return { verdict, data: { words } }
})
