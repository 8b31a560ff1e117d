import type { Arrival, Bank, Outcome, Transfer } from '@yinqiao/bank/contract'
import {
  createSubmission,
  type Move,
  type Shelf,
  journalOn,
  type Submission,
  type Timer,
  type Verdict,
} from '../engine/index.ts'
import { refusalOf } from './refusal.ts'
import type { Refused } from './terms.ts'
import limits from './transfer/transfer.limits.json' with { type: 'json' }
import type { TransferOrder } from './transfer/transfer.request.ts'

/** What an open move is remembered by: enough to name it after a reload, nothing that opens an account. */
export interface MoveAbout {
  readonly payeeName: string
  readonly amountFen: number
  readonly arrival: Arrival
}

export type TransferSubmission = Submission<TransferOrder, Transfer, Refused, MoveAbout>
export type RevokeSubmission = Submission<{ readonly transferId: string }, Transfer, Refused, MoveAbout>

export interface Around {
  readonly bank: Pick<Bank, 'submitTransfer' | 'revokeTransfer' | 'askOutcome'>
  /** Outlives the page: the browser's localStorage, or the bridge's store. */
  readonly shelf: Shelf
  readonly timer: Timer
  readonly newKey: () => string
  /** Whose money: open moves of another customer are left alone. */
  readonly customerId: string
}

/** The transfer of one customer, sent once and asked after until the bank has told. */
export const transferSubmission = ({ bank, ...around }: Around): TransferSubmission =>
  submission('transfer', around, {
    send: (idempotencyKey, order) => bank.submitTransfer({ idempotencyKey, ...order }),
    ask: key => asked(bank, key),
  })

/** The revoke of one customer, with the same three answers. */
export const revokeSubmission = ({ bank, ...around }: Around): RevokeSubmission =>
  submission('revoke', around, {
    send: (idempotencyKey, { transferId }) => bank.revokeTransfer({ transferId, idempotencyKey }),
    ask: key => asked(bank, key),
  })

function submission<Request>(
  flow: string,
  { shelf, timer, newKey, customerId }: Omit<Around, 'bank'>,
  move: Pick<Move<Request, Transfer, Refused>, 'send' | 'ask'>,
): Submission<Request, Transfer, Refused, MoveAbout> {
  return createSubmission({
    move: { ...move, refusal: refusalOf, notRemembered: { code: 'not-remembered' } },
    journal: journalOn<MoveAbout>(shelf, `yinqiao.open.${flow}.${customerId}`),
    timer,
    newKey,
    waitsMs: limits.askAgainAfterMs,
  })
}

async function asked(bank: Pick<Bank, 'askOutcome'>, idempotencyKey: string): Promise<Verdict<Transfer, Refused>> {
  const outcome: Outcome = await bank.askOutcome({ idempotencyKey })
  if (outcome.moved) return { moved: true, receipt: outcome.transfer }
  return { moved: false, problem: outcome.problem ? { code: outcome.problem } : null }
}
