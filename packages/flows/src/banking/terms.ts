import type { Arrival, Bank, Payee, ProblemCode, ProblemDetails } from '@yinqiao/bank/contract'
import type { MessageKey } from '@yinqiao/locales'
import { type DefineFlow, flowsOf, type Traits } from '../engine/index.ts'

/** Kinds of answer, and what each one is. A kind picks the screen; the table of screens has one row for each. */
export interface Answers {
  readonly customer: { readonly customerId: string; readonly name: string }
  readonly account: { readonly accountId: string; readonly tail: string }
  readonly payee: Pick<Payee, 'id' | 'name' | 'relation' | 'bankName' | 'tail'> | 'new'
  /** `account` is the number as typed. It is kept for the tab's life at most, and never spoken. */
  readonly 'new-payee': { readonly name: string; readonly account: string }
  readonly choice: string
  readonly amount: { readonly fen: number }
  readonly arrival: Arrival
  readonly yes: 'yes'
  /** Only that it was given: the PIN itself goes from the keys to the bank and is kept nowhere. */
  readonly pin: 'given'
  readonly balance: 'seen'
  readonly page: 'seen'
  readonly help: 'seen'
  readonly 'transfer-result': { readonly transferId: string }
  readonly 'revoke-result': { readonly transferId: string }
}

export type Kind = keyof Answers

const kinds: Readonly<Record<Kind, Traits>> = {
  customer: { picked: true },
  account: { picked: true },
  payee: { picked: true },
  'new-payee': {},
  choice: {},
  amount: {},
  arrival: { ownChoice: true },
  yes: { yes: 'whole' },
  pin: { yes: 'part' },
  balance: { asks: 'nothing' },
  page: { asks: 'nothing' },
  help: { asks: 'nothing' },
  'transfer-result': { asks: 'nothing' },
  'revoke-result': { asks: 'nothing' },
}

/** Verbs of the bank a screen may need before it is shown; what they answer is a fact to guards and words. */
export type Question = 'listDemoCustomers' | 'listAccounts' | 'listPayees' | 'checkPayee' | 'getLimits' | 'getTransfer'

/** What the bank has said, by the verb that asked. */
export type Facts = { readonly [Verb in Question]: Awaited<ReturnType<Bank[Verb]>> }

/** A "no" the screens have words for: the bank's own, or ours when nothing could be sent. */
export interface Refused {
  readonly code: ProblemCode | 'not-remembered'
  readonly details?: ProblemDetails
}

/** The words banking flows are written in. */
export interface BankingTerms {
  readonly answers: Answers
  readonly facts: Facts
  readonly moves: 'submitTransfer' | 'revokeTransfer'
  readonly words: MessageKey
  readonly problem: ProblemCode
}

/** Makes a banking flow; every name in it is checked by the compiler. */
export const defineFlow: DefineFlow<BankingTerms> = flowsOf(kinds)
