import type { Generated, Kysely, Selectable, Transaction } from 'kysely'
import type { Arrival, EntryKind, Refusal, Relation, ToldBy, TransferState } from '../../contract/index.ts'
import type { AccountKind } from '../../ledger/index.ts'

// Columns are snake_case in SQL and camelCase here; money is whole fen, times are Dates.

export interface Tables {
  customer: {
    id: string
    name: string
    about: string
    position: number
    pinHash: string
    wrongTries: number
    lockedUntil: Date | null
  }
  session: { tokenHash: string; customerId: string; endsAt: Date }
  account: {
    id: string
    kind: AccountKind
    customerId: string | null
    number: string | null
    balanceFen: number | null
  }
  payee: {
    id: string
    customerId: string
    name: string
    relation: Relation | null
    bankName: string
    number: string
    lastPaidAt: Date | null
  }
  holder: { number: string; name: string; openedAt: Date }
  transfer: {
    id: string
    customerId: string
    payerName: string
    idempotencyKey: string
    fromAccountId: string
    toAccountId: string
    payeeName: string
    payeeNumber: string
    bankName: string
    toldBy: ToldBy | null
    amountFen: number
    arrival: Arrival
    state: TransferState
    submittedAt: Date
    arrivesAt: Date
    arrivedAt: Date | null
    revokedAt: Date | null
  }
  entry: { id: string; bookedAt: Date; about: EntryKind; counterparty: string | null; transferId: string | null }
  posting: {
    sequence: Generated<number>
    entryId: string
    accountId: string
    bookedAt: Date
    amountFen: number
    balanceAfterFen: number | null
  }
  idempotencyKey: {
    customerId: string
    key: string
    contentHash: string | null
    transferId: string | null
    /** JSON of a `Refusal`; written as text, read as an object by both drivers. */
    refused: Refusal | string | null
    closed: boolean
    askedAt: Date
  }
  migration: { name: string; appliedAt: Date }
}

export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>
export type Database = Kysely<Tables>
export type Work = Transaction<Tables>
