import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'hover', (_element, _options, { byKeys, operable, said, words }) => {
  if (byKeys === 'yes') return { verdict: 'pass', data: { words } }
  // What the name says already is lost to nobody who listens; a press may open the rest.
  const isSure = byKeys === 'no' && (operable || !said)
  return { verdict: isSure ? 'fail' : 'unsure', data: { words } }
})
