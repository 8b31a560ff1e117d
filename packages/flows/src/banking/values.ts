import type { Relation } from '@yinqiao/bank/contract'
import type { MessageKey } from '@yinqiao/locales'
import { answerOfKind, answersOf, type Flow, type State } from '../engine/index.ts'
import type { Answers, Facts, Kind } from './terms.ts'
import { arrivalChosen } from './transfer/transfer.request.ts'

/** A value for a hole: itself, or words of ours that are found in the customer's language. */
export type Value = string | number | { readonly words: MessageKey }

/** Everything a message of a banking flow may name; what is not known yet is missing. Amounts are whole fen, `window` is in ms. */
export type Values = Readonly<Record<string, Value>>

/** The holes that are filled from where a person is and what the bank has said. `arrival` fills the words of one choice. */
export function valuesOf(
  flow: Flow,
  state: State,
  facts: Partial<Facts>,
  arrival = arrivalChosen(answersOf(flow, state)),
): Values {
  const given = <K extends Kind>(kind: K) => answerOfKind(flow, state, kind) as Answers[K] | undefined
  const { getLimits: limits, getTransfer: transfer, checkPayee: looked } = facts
  const account = given('account') ?? facts.listAccounts?.[0]
  const known = given('payee')
  const payee = known === 'new' ? { ...given('new-payee'), ...looked } : known
  const window = limits?.arrivals.find(one => one.arrival === arrival)?.revocableForMs
  return present({
    customer: given('customer')?.name,
    from: account?.tail,
    payee: payee?.name ?? transfer?.payeeName,
    relation: payee && 'relation' in payee && payee.relation ? { words: relations[payee.relation] } : undefined,
    bank: payee?.bankName ?? transfer?.bankName,
    tail: payee?.tail ?? transfer?.payeeTail,
    fen: given('amount')?.fen ?? transfer?.amountFen,
    window,
    until: transfer?.revocableUntil ?? undefined,
  })
}

const relations: Readonly<Record<Relation, MessageKey>> = {
  daughter: 'transfer.daughter',
  son: 'transfer.son',
  spouse: 'transfer.spouse',
  sibling: 'transfer.sibling',
  friend: 'transfer.friend',
  other: 'transfer.other',
}

const present = (values: Readonly<Record<string, Value | undefined>>): Values =>
  Object.fromEntries(Object.entries(values).filter((pair): pair is [string, Value] => pair[1] !== undefined))
