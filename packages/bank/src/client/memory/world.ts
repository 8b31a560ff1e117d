import type { Book, KeyRecord, PinLock, Rules, TransferRecord } from '../../ledger/index.ts'
import { openBook, post } from '../../ledger/index.ts'
import { rules as ownRules } from '../../rules.ts'
import type { KeptPayee, Seed } from '../../seed/index.ts'
import { seed } from '../../seed/index.ts'

/** A whole bank in memory. Hand the same world to two banks and they are two phones of one bank. */
export interface World {
  readonly clock: () => Date
  readonly rules: Rules
  readonly made: Seed
  readonly newId: () => string
  book: Book
  payees: readonly KeptPayee[]
  readonly transfers: Map<string, TransferRecord>
  /** By customer and key. */
  readonly keys: Map<string, KeyRecord>
  readonly pins: Map<string, PinLock>
}

export interface WorldOptions {
  /** What time it is in there; the real time when left out. */
  readonly clock?: () => Date
  /** Limits and windows; those of our server when left out. */
  readonly rules?: Rules
}

/** Opens a bank with its made-up people. */
export function createWorld({ clock = () => new Date(), rules = ownRules }: WorldOptions = {}): World {
  const made = seed(clock(), rules)
  const book = openBook(made.accounts.map(({ id }) => id))
  let ids = 0
  return {
    clock,
    rules,
    made,
    newId: () => `made-${(ids += 1)}`,
    book: post(book, made.entries),
    payees: made.payees,
    transfers: new Map(made.transfers.map(transfer => [transfer.id, transfer])),
    keys: new Map(),
    pins: new Map(),
  }
}
