import type { Finding } from '../finding.ts'
import table from './same-problem.json' with { type: 'json' }

/** A rule's id → the problem it finds; rules that find the same problem share it. */
const problems = new Map(Object.entries(table.problems).flatMap(([problem, ids]) => ids.map(id => [id, problem])))

/**
 * One finding for each element and problem: of several that say the same of one element the surest stays, ours before an
 * engine's, and bears the names and clauses of all.
 */
export function joined(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.element}\n${problems.get(finding.rule) ?? finding.rule}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap(group => {
    const failed = group.filter(({ verdict }) => verdict === 'fail')
    const [first] = failed.length > 0 ? failed : group
    if (!first) return []
    const agreeing = group.filter(({ verdict }) => verdict === first.verdict)
    return [
      {
        ...first,
        sources: [...new Set(agreeing.map(({ source }) => source))],
        standards: [...new Set(agreeing.flatMap(({ standards }) => standards))],
      },
    ]
  })
}
