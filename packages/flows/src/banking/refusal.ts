import type { BankProblem, ProblemCode } from '@yinqiao/bank/contract'
import type { Refused } from './terms.ts'

// After these the bank itself cannot say from the answer alone whether money moved; only asking by key tells.
const open: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['internal', 'idempotency-key-reused'])

/** The bank's plain "no, nothing moved", from whatever was thrown; null when it leaves open whether money moved. */
export function refusalOf(error: unknown): Refused | null {
  const problem = problemIn(error)
  return problem && !open.has(problem.code) ? { code: problem.code, details: problem.details } : null
}

/** The bank's "no" in a thrown value, open or not; null when no answer came at all. */
export const problemIn = (error: unknown): BankProblem | null => (isProblem(error) ? error : null)

// By its name, not its class: the page and the socket may have been bundled apart.
const isProblem = (error: unknown): error is BankProblem => error instanceof Error && error.name === 'BankProblem'
