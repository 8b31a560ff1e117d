import type { Finding, Words } from '../finding.ts'
import { filledWords } from '../told.ts'
import limits from './limits.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** Keeps the first findings of each rule and says how many there were, so that a huge page cannot fill our memory. */
export function fewer(findings: readonly Finding[]): { findings: Finding[]; notes: Words[] } {
  const counts = new Map<string, number>()
  const kept = findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return count <= limits.alike
  })
  const many = [...counts].filter(([, count]) => count > limits.alike)
  const notes = many.map(([rule, count]) => filledWords(words.manyAlike, { rule, count, kept: limits.alike }))
  return { findings: kept, notes }
}
