import type { z } from 'zod'
import type { VerbInput } from './bank-from.ts'
import type { ProblemCode } from './problem.ts'
import { BankProblem } from './problem.ts'
import { verbSchemas } from './schema.ts'
import type { Verb } from './verbs.ts'

/** Fields a customer fills in have a problem of their own; anything else is a developer's mistake. */
const problemOf: Record<string, ProblemCode> = {
  amountFen: 'amount-unreadable',
  account: 'account-number-unreadable',
  pin: 'pin-unreadable',
  arrival: 'arrival-unknown',
}

/** Reads what came through the door as the input of a verb. Throws `BankProblem`. */
export function readInput<V extends Verb>(verb: V, raw: unknown): VerbInput<V> {
  const read = verbSchemas[verb].input.safeParse(raw)
  // The schema of a verb is what its type is made from.
  if (read.success) return read.data as VerbInput<V>
  const issue = deepest(read.error.issues[0])
  const field = String(issue?.path.at(-1) ?? '')
  if (field === 'amountFen' && issue?.code === 'too_small') throw new BankProblem({ code: 'amount-not-positive' })
  const code = problemOf[field] ?? 'bad-request'
  throw new BankProblem({ code, details: field === '' ? {} : { field } })
}

// A payee is one of two shapes; the one with the fewest complaints is the one that was meant.
function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== 'invalid_union') return issue
  const [meant = []] = issue.errors.toSorted((one, other) => one.length - other.length)
  return meant.length === 1 ? deepest(meant[0]) : issue
}
