import { ownAccounts, type AccountKind, type Rules } from '../../ledger/index.ts'
import { demoPin, seed } from '../../seed/index.ts'
import { hashPin } from '../pin-hash.ts'
import type { Tables, Work } from './tables.ts'
import type { Insertable } from 'kysely'

/** Fills a new store with the demo's people and their last year. */
export async function plant(work: Work, now: Date, rules: Rules) {
  const made = seed(now, rules)
  const customers = made.customers.map(async (customer, position) => ({
    ...customer,
    position,
    pinHash: await hashPin(demoPin),
    wrongTries: 0,
    lockedUntil: null,
  }))
  await fill(work, 'customer', await Promise.all(customers))
  const balances = new Map<string, number>()
  const postings = made.entries.flatMap(({ id, bookedAt, postings: sides }) =>
    sides.map(({ accountId, amountFen }) => {
      const balanceFen = (balances.get(accountId) ?? 0) + amountFen
      balances.set(accountId, balanceFen)
      const ours = accountId in ownAccounts
      return { entryId: id, accountId, bookedAt, amountFen, balanceAfterFen: ours ? null : balanceFen }
    }),
  )
  const own = Object.entries(ownAccounts) as [AccountKind, string][]
  await fill(work, 'account', [
    ...made.accounts.map(account => ({
      ...account,
      kind: 'customer' as const,
      balanceFen: balances.get(account.id) ?? 0,
    })),
    ...own.map(([kind, id]) => ({ id, kind, customerId: null, number: null, balanceFen: null })),
  ])
  await fill(work, 'payee', made.payees)
  await fill(work, 'holder', made.holders)
  await fill(
    work,
    'transfer',
    made.transfers.map(transfer => ({ ...transfer, toldBy: null })),
  )
  await fill(
    work,
    'entry',
    made.entries.map(({ postings: _sides, ...entry }) => entry),
  )
  await fill(work, 'posting', postings)
}

// One statement may carry 65 535 values at most.
async function fill<Table extends keyof Tables>(work: Work, table: Table, rows: readonly Insertable<Tables[Table]>[]) {
  for (let from = 0; from < rows.length; from += 500)
    await work
      .insertInto(table)
      .values(rows.slice(from, from + 500))
      .execute()
}
