import type { Entry, EntryKind } from '../contract/index.ts'
import { wireTime } from './calendar.ts'

/** `customer` may never fall below zero; the others are the bank's own side of the books. */
export type AccountKind = 'customer' | 'in-transit' | 'clearing' | 'equity' | 'interest'

/** The bank's own accounts: money under way, money with other banks and shops, what there was at first, interest paid. */
export const ownAccounts = {
  'in-transit': 'in-transit',
  clearing: 'clearing',
  equity: 'equity',
  interest: 'interest',
} as const satisfies Record<Exclude<AccountKind, 'customer'>, string>

/** One side of a movement, in fen: above zero comes in, below zero goes out. */
export interface Posting {
  readonly accountId: string
  readonly amountFen: number
}

/**
 * One movement. Its postings sum to zero and touch at most one customer, so it reads as one line in one passbook;
 * money between two customers passes through in transit, as two movements.
 */
export interface LedgerEntry {
  readonly id: string
  readonly bookedAt: Date
  readonly about: EntryKind
  readonly counterparty: string | null
  readonly transferId: string | null
  readonly postings: readonly Posting[]
}

/** Somebody asked the ledger for something that cannot be: a fault in our code, never a customer's doing. */
export class LedgerFault extends Error {
  override readonly name = 'LedgerFault'
}

/** Throws `LedgerFault` unless the postings are whole fen that sum to zero. */
export function checkEntry(entry: LedgerEntry) {
  const sum = entry.postings.reduce((total, posting) => total + posting.amountFen, 0)
  const whole = entry.postings.every(posting => Number.isSafeInteger(posting.amountFen) && posting.amountFen !== 0)
  if (!whole) throw new LedgerFault(`Entry ${entry.id}: a posting is not a whole number of fen.`)
  if (sum !== 0) throw new LedgerFault(`Entry ${entry.id}: its postings sum to ${sum} fen instead of zero.`)
}

/** Makes an entry that moves an amount (fen, above zero) from one account to another. */
export function movement(
  one: Omit<LedgerEntry, 'postings'> & { readonly from: string; readonly to: string; readonly amountFen: number },
): LedgerEntry {
  const { from, to, amountFen, ...entry } = one
  return {
    ...entry,
    postings: [
      { accountId: from, amountFen: -amountFen },
      { accountId: to, amountFen },
    ],
  }
}

/** A movement as one account's passbook shows it. */
export function passbookLine(
  entry: LedgerEntry,
  line: { amountFen: number; balanceAfterFen: number; revocableUntil: Date | null },
): Entry {
  return {
    id: entry.id,
    bookedAt: wireTime(entry.bookedAt),
    about: entry.about,
    counterparty: entry.counterparty,
    amountFen: line.amountFen,
    balanceAfterFen: line.balanceAfterFen,
    transferId: entry.transferId,
    revocableUntil: line.revocableUntil === null ? null : wireTime(line.revocableUntil),
  }
}
