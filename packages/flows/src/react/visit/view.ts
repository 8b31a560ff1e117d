import type { Bank, Session } from '@yinqiao/bank/contract'
import type { Facts, Refused } from '../../banking/index.ts'
import type { Flow, State } from '../../engine/index.ts'
import type { Known } from './moving.ts'
import type { Stores } from './stores.ts'

/** What the screen shows: where the person is, what the bank has said, what became of the money. */
export interface View {
  readonly is: 'asking' | 'failed' | 'here'
  readonly state: State | null
  readonly facts: Partial<Facts>
  /** Why the bank could not be asked, when `failed`. */
  readonly error: unknown
  /** The bank's "no" that the present screen can mend; `unreachable` when no answer came and nothing was at stake. */
  readonly problem: Refused | 'unreachable' | null
  /** True while the bank looks at a PIN that moves no money. */
  readonly busy: boolean
  readonly known: Known | null
  /** True while an older move is shown: what was filled in for the new one is kept, and was not sent. */
  readonly older: boolean
}

/** A flow to begin in the middle: for stories and tests. */
export interface Start {
  readonly state: State
  readonly known?: Known
  /** What was filled in, put aside while an older move is shown. */
  readonly aside?: State
}

export interface VisitOptions {
  readonly flow: Flow
  readonly bank: Bank
  /** Missing while nobody is signed in; such a flow moves no money. */
  readonly customerId: string | undefined
  readonly given: Readonly<Record<string, string>>
  /** Answers known beforehand, by step. */
  readonly filled: Readonly<Record<string, unknown>>
  readonly stores: Stores
  readonly start: Start | undefined
}

/** Whom a visit tells. */
export interface Calls {
  readonly onEnd: (end: { readonly answers: Record<string, unknown>; readonly session: Session | null }) => void
  readonly onSignedOut: () => void
}
