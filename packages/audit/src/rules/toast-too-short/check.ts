import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'watch', (_page, { fast, slow }, { page }) => {
  if (!page?.hasty) return null
  const { words, letters, ms } = page.hasty
  const told = { words, letters, seconds: Math.round(ms / 100) / 10, least: Math.ceil(letters / slow) }
  if (ms < (letters / fast) * 1000) return { verdict: 'fail', data: told }
  return { verdict: ms < (letters / slow) * 1000 ? 'unsure' : 'pass', data: told }
})
