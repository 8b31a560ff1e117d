import type { Depth, Finding, Words } from './finding.ts'
import type { ElderResult } from './elders/elder.ts'
import type { Clause } from './standards/index.ts'

/** What came of one page. */
export interface PageResult {
  /** As it was asked for: an address, or a file as it was named. */
  readonly target: string
  /** Where the browser ended; the target where it never got there. */
  readonly landed: string
  /** What the page calls itself; empty where it says nothing. */
  readonly title: string
  /** Why it could not be judged; null when it was. */
  readonly problem: Words | null
  /** What else is to be said of the visit: where it was led to, what was closed or refused meanwhile. */
  readonly notes?: readonly Words[]
  /** Worst first; what passed is left out. */
  readonly findings: readonly Finding[]
  /** Cropped pictures as data URLs (PNG), by `keyOf` of the finding. */
  readonly pictures: Readonly<Record<string, string>>
  /** What the simulated elders measured; empty where they were not asked. */
  readonly elders: readonly ElderResult[]
  readonly ms: number
}

/** One run of the audit over one page or many: all that a report is made from. */
export interface RunResult {
  /** Of this package. */
  readonly version: string
  /** ISO 8601. */
  readonly startedAt: string
  readonly profile: string
  readonly depth: Depth
  /** Ids of the clauses that the rules of this run look at. */
  readonly looked: readonly string[]
  /** Clauses of a bank's own rules, which `standards` does not know. */
  readonly clauses?: Readonly<Record<string, Clause>>
  readonly pages: readonly PageResult[]
}

/** Tells a finding from all others of its page, the same in the next run. */
export function keyOf({ rule, element, verdict }: Finding): string {
  return [verdict, rule, element].join(' ')
}
