import type { Arrival, Refusal, Transfer, TransferState } from '../contract/index.ts'
import { hoursAfter, wireTime } from './calendar.ts'
import type { LedgerEntry } from './entry.ts'
import { movement, ownAccounts } from './entry.ts'
import type { Rules } from './rules.ts'

/** A transfer as the bank keeps it. Money in fen. */
export interface TransferRecord {
  readonly id: string
  readonly customerId: string
  readonly payerName: string
  readonly idempotencyKey: string
  readonly fromAccountId: string
  /** A customer's account of ours, or `clearing` for any other bank. */
  readonly toAccountId: string
  readonly payeeName: string
  readonly payeeNumber: string
  readonly bankName: string
  readonly amountFen: number
  readonly arrival: Arrival
  readonly state: TransferState
  readonly submittedAt: Date
  readonly arrivesAt: Date
  readonly arrivedAt: Date | null
  readonly revokedAt: Date | null
}

/** What has happened to a transfer, and what must be booked for it. */
export interface Movement {
  readonly transfer: TransferRecord
  readonly entries: readonly LedgerEntry[]
}

export interface SubmitFacts {
  readonly now: Date
  readonly rules: Rules
  readonly newId: () => string
  readonly idempotencyKey: string
  readonly amountFen: number
  readonly arrival: Arrival
  readonly payer: { customerId: string; name: string; accountId: string; number: string; availableFen: number }
  readonly payee: { name: string; number: string; bankName: string; accountId: string }
  /** What this customer has submitted today and not taken back, in fen. */
  readonly sentTodayFen: number
}

/** Decides on a transfer: payer → in transit, and on to the payee at once when it is real-time (PBOC261-8.1). */
export function submit(facts: SubmitFacts): Movement | { refused: Refusal } {
  const refused = reasonAgainst(facts)
  if (refused) return { refused }
  const { now, rules, newId, payer, payee, amountFen, arrival } = facts
  const transfer: TransferRecord = {
    id: newId(),
    customerId: payer.customerId,
    payerName: payer.name,
    idempotencyKey: facts.idempotencyKey,
    fromAccountId: payer.accountId,
    toAccountId: payee.accountId,
    payeeName: payee.name,
    payeeNumber: payee.number,
    bankName: payee.bankName,
    amountFen,
    arrival,
    state: 'in-transit',
    submittedAt: now,
    arrivesAt: hoursAfter(now, rules.arrivesAfterHours[arrival]),
    arrivedAt: null,
    revokedAt: null,
  }
  const sent = movement({
    id: newId(),
    bookedAt: now,
    about: 'transfer-out',
    counterparty: payee.name,
    transferId: transfer.id,
    from: payer.accountId,
    to: ownAccounts['in-transit'],
    amountFen,
  })
  const arrived = arrive(transfer, { now, newId })
  if (!arrived) return { transfer, entries: [sent] }
  return { transfer: arrived.transfer, entries: [sent, ...arrived.entries] }
}

/** In transit → payee when the time has come; null when there is nothing to do. */
export function arrive(transfer: TransferRecord, { now, newId }: Pick<SubmitFacts, 'now' | 'newId'>): Movement | null {
  if (transfer.state !== 'in-transit' || now < transfer.arrivesAt) return null
  const entry = movement({
    id: newId(),
    bookedAt: now,
    about: 'transfer-in',
    counterparty: transfer.payerName,
    transferId: transfer.id,
    from: ownAccounts['in-transit'],
    to: transfer.toAccountId,
    amountFen: transfer.amountFen,
  })
  return { transfer: { ...transfer, state: 'arrived', arrivedAt: now }, entries: [entry] }
}

/** In transit → payer, while it is in transit (PBOC261-8.2). */
export function revoke(
  transfer: TransferRecord,
  { now, newId }: Pick<SubmitFacts, 'now' | 'newId'>,
): Movement | { refused: Refusal } {
  if (transfer.arrival === 'real-time') return { refused: { code: 'not-revocable' } }
  if (transfer.state === 'revoked') return { refused: { code: 'already-revoked' } }
  if (transfer.state === 'arrived' || now >= transfer.arrivesAt) return { refused: { code: 'revoke-too-late' } }
  const entry = movement({
    id: newId(),
    bookedAt: now,
    about: 'transfer-revoked',
    counterparty: transfer.payeeName,
    transferId: transfer.id,
    from: ownAccounts['in-transit'],
    to: transfer.fromAccountId,
    amountFen: transfer.amountFen,
  })
  return { transfer: { ...transfer, state: 'revoked', revokedAt: now }, entries: [entry] }
}

/** Until when a transfer may be taken back; null when it may not (any more). */
export function revocableUntil(transfer: Pick<TransferRecord, 'state' | 'arrival' | 'arrivesAt'>) {
  return transfer.state === 'in-transit' && transfer.arrival !== 'real-time' ? transfer.arrivesAt : null
}

/** A transfer as the customer's phone gets it: the payee's number is cut to its tail. */
export function showTransfer(transfer: TransferRecord): Transfer {
  const until = revocableUntil(transfer)
  return {
    id: transfer.id,
    idempotencyKey: transfer.idempotencyKey,
    state: transfer.state,
    amountFen: transfer.amountFen,
    payeeName: transfer.payeeName,
    bankName: transfer.bankName,
    payeeTail: transfer.payeeNumber.slice(-4),
    arrival: transfer.arrival,
    submittedAt: wireTime(transfer.submittedAt),
    arrivesAt: wireTime(transfer.arrivesAt),
    revocableUntil: until && wireTime(until),
    arrivedAt: transfer.arrivedAt && wireTime(transfer.arrivedAt),
    revokedAt: transfer.revokedAt && wireTime(transfer.revokedAt),
  }
}

function reasonAgainst({ payer, payee, amountFen, sentTodayFen, rules }: SubmitFacts): Refusal | null {
  if (!Number.isSafeInteger(amountFen)) return { code: 'amount-unreadable' }
  if (amountFen <= 0) return { code: 'amount-not-positive' }
  if (payer.number === payee.number) return { code: 'payee-is-self' }
  if (amountFen > rules.perTransferFen)
    return { code: 'over-transfer-limit', details: { limitFen: rules.perTransferFen } }
  const leftFen = Math.max(0, rules.perDayFen - sentTodayFen)
  if (amountFen > leftFen) return { code: 'over-day-limit', details: { leftFen } }
  if (amountFen > payer.availableFen) return { code: 'not-enough-money' }
  return null
}
