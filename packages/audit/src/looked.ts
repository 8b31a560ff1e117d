import { axeClauses } from './engines/axe/axe.ts'
import { rules as own } from './audit.ts'
import type { Depth } from './finding.ts'
import type { Profile } from './profiles/index.ts'
import type { Rule } from './rule.ts'

/** Ids of the clauses that a profile's rules, ours and axe's, look at when they go this deep. */
export function lookedAt(profile: Profile, depth: Depth, others: readonly Rule[] = []): string[] {
  const run = [...own, ...others].filter(({ id, needs }) => profile.rules.includes(id) && order[needs] <= order[depth])
  return [...new Set([...run.flatMap(({ standards }) => standards), ...axeClauses(profile)])]
}

const order: Readonly<Record<Depth, number>> = { dom: 0, layout: 1, walk: 2 }
