import type { Relation } from '../contract/index.ts'
import type { LedgerEntry, Rules, TransferRecord } from '../ledger/index.ts'
import { daysBefore } from '../ledger/index.ts'
import { yearOf } from './history.ts'
import { accountIdOf, bankOf, otherHolders, people } from './people.ts'

/** A payee in a customer's list; the number never leaves the bank. */
export interface KeptPayee {
  readonly id: string
  readonly customerId: string
  readonly name: string
  readonly relation: Relation | null
  readonly bankName: string
  readonly number: string
  /** When the latest money that has arrived was sent; null before any has. */
  readonly lastPaidAt: Date | null
}

/** Who holds an account, here or at another bank. */
export interface Holder {
  readonly number: string
  readonly name: string
  readonly openedAt: Date
}

/** A bank full of made-up people, with a year behind them. */
export interface Seed {
  readonly customers: readonly { id: string; name: string; about: string }[]
  readonly accounts: readonly { id: string; customerId: string; number: string }[]
  readonly payees: readonly KeptPayee[]
  readonly holders: readonly Holder[]
  readonly transfers: readonly TransferRecord[]
  /** Oldest first, beginning with each account's opening balance. */
  readonly entries: readonly LedgerEntry[]
}

/** Makes the demo's people and their last year, ending at `now`. The same day gives the same year. */
export function seed(now: Date, rules: Rules): Seed {
  const { entries, transfers } = yearOf(now, rules)
  return {
    customers: people.map(({ id, name, about }) => ({ id, name, about })),
    accounts: people.map(person => ({ id: accountIdOf(person), customerId: person.id, number: person.account })),
    payees: people.flatMap(person =>
      person.payees.map(({ id, name, relation, account }) => ({
        id,
        customerId: person.id,
        name,
        relation,
        bankName: bankOf(account),
        number: account,
        lastPaidAt: lastPaid(transfers, person.id, account),
      })),
    ),
    holders: [
      ...people.map(({ account, name, openedOn }) => ({
        number: account,
        name,
        openedAt: new Date(`${openedOn}T09:00:00+08:00`),
      })),
      ...otherHolders.map(({ account, name, openedDaysAgo }) => ({
        number: account,
        name,
        openedAt: daysBefore(now, openedDaysAgo),
      })),
    ],
    transfers,
    entries,
  }
}

function lastPaid(transfers: readonly TransferRecord[], customerId: string, number: string) {
  const paid = transfers.filter(one => one.customerId === customerId && one.payeeNumber === number)
  return paid.at(-1)?.submittedAt ?? null
}
