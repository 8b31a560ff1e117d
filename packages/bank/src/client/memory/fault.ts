import type { ProblemDetails, ProblemCode, Verb } from '../../contract/index.ts'
import { BankProblem, BankUnreachable } from '../../contract/index.ts'

/** What goes wrong with one call: it or its answer is lost, it takes long, or the bank says no. */
export type Fault =
  | { readonly lose: 'request' | 'answer' }
  | { readonly delayMs: number }
  | { readonly refuse: ProblemCode; readonly details?: ProblemDetails }

/** Decides, before each call, whether something goes wrong; `nth` counts the calls of that verb from 1. */
export type Faults = (verb: Verb, nth: number) => Fault | undefined

/** Lets a call through, or lets it go wrong the way a phone would see it. */
export async function suffer<Answer>(fault: Fault | undefined, act: () => Answer): Promise<Answer> {
  if (!fault) return act()
  if ('refuse' in fault) throw new BankProblem({ code: fault.refuse, details: fault.details ?? {} })
  if ('delayMs' in fault) {
    await new Promise(resolve => setTimeout(resolve, fault.delayMs))
    return act()
  }
  if (fault.lose === 'answer') act()
  throw new BankUnreachable(`the ${fault.lose} was lost`)
}
