import type { Arrival, ToldBy, TransferRequest } from '@yinqiao/bank/contract'
import type { Answers, Facts } from '../terms.ts'

/** When the money is to arrive, as the customer chose it: among the three, or next day instead of going on at once. */
export function arrivalChosen(answers: {
  readonly arrival?: Arrival | undefined
  readonly pause?: unknown
}): Arrival | undefined {
  return answers.arrival ?? (answers.pause === 'next-day' ? 'next-day' : undefined)
}

/** All that is sent but the key and the PIN, which are never kept together with it. */
export type TransferOrder = Omit<TransferRequest, 'idempotencyKey'>

interface Answered {
  readonly payee?: Answers['payee']
  readonly 'new-payee'?: Answers['new-payee']
  readonly 'told-by'?: ToldBy
  readonly amount?: Answers['amount']
  readonly pause?: string
  readonly arrival?: Arrival
}

/** Writes the order from the answers of this way. Throws when one is missing: the flow would have skipped a question. */
export function transferOrder(answers: Answered, facts: Partial<Facts>, pin: string): TransferOrder {
  const from = facts.listAccounts?.[0]
  const payee = payeeOf(answers)
  const { amount } = answers
  const arrival = arrivalChosen(answers)
  if (!from || !payee || !amount || !arrival)
    throw new Error(
      'transfer: an answer is missing. Nothing may be sent. Ask every question of the way before submitting.',
    )
  return { fromAccountId: from.id, payee, amountFen: amount.fen, arrival, pin }
}

function payeeOf(answers: Answered): TransferRequest['payee'] | null {
  const { payee, 'new-payee': someone, 'told-by': toldBy } = answers
  if (payee === undefined) return null
  if (payee !== 'new') return { id: payee.id }
  return someone && toldBy ? { ...someone, toldBy } : null
}
