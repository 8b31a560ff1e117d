import { defineWalkRule } from '../../rule.ts'
import toast from '../toast-too-short/rule.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

/** How many letters are read in a second. */
const { fast, slow } = toast.options.standard

export const rule = defineWalkRule(data, 'press', (_element, _options, { answer }) => {
  if (!answer) return null
  const { words, letters, goneMs } = answer
  const told = { words, letters, seconds: Math.round((goneMs ?? 0) / 100) / 10, least: Math.ceil(letters / slow) }
  if (goneMs !== null && goneMs < (letters / fast) * 1000) return { verdict: 'fail', data: told }
  return { verdict: goneMs !== null && goneMs < (letters / slow) * 1000 ? 'unsure' : 'pass', data: told }
})
