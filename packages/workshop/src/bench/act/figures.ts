import type { ActCase } from './cases.ts'
import finds from './finds.json' with { type: 'json' }
import type { Said } from './judges.ts'

/** How one judge did on one case: found something of the rule, was unsure of it, or said nothing of it. */
export type Outcome = 'fail' | 'unsure' | 'silent'

export interface Figures {
  readonly failed: number
  readonly found: number
  /** Found, or asked a person about it. */
  readonly foundOrAsked: number
  readonly passed: number
  readonly alarmsOnPassed: number
  readonly inapplicable: number
  readonly alarmsOnInapplicable: number
}

const meant: Readonly<Record<string, readonly string[]>> = finds.finds

/** What a judge says of a case's rule; findings of other rules do not count, neither for nor against it. */
export function outcomeOf({ rule }: ActCase, { fail, unsure }: Said): Outcome {
  const means = (id: string) => meant[rule]?.includes(id) ?? false
  if (fail.some(means)) return 'fail'
  return unsure.some(means) ? 'unsure' : 'silent'
}

/** Adds up the outcomes of some cases. */
export function figuresOf(outcomes: readonly { readonly of: ActCase; readonly outcome: Outcome }[]): Figures {
  const count = (expected: string, ...wanted: Outcome[]) =>
    outcomes.filter(({ of, outcome }) => of.expected === expected && wanted.includes(outcome)).length
  const all = (expected: string) => count(expected, 'fail', 'unsure', 'silent')
  return {
    failed: all('failed'),
    found: count('failed', 'fail'),
    foundOrAsked: count('failed', 'fail', 'unsure'),
    passed: all('passed'),
    alarmsOnPassed: count('passed', 'fail'),
    inapplicable: all('inapplicable'),
    alarmsOnInapplicable: count('inapplicable', 'fail'),
  }
}

/** Shares in per cent, of what is there. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
