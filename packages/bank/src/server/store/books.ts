import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ToldBy } from '../../contract/index.ts'
import type { Movement, TransferRecord } from '../../ledger/index.ts'
import { checkEntry, LedgerFault } from '../../ledger/index.ts'
import type { Database, Work } from './tables.ts'

/** Locks customers' accounts, always in the same order, and tells their balances in fen. */
export async function lockAccounts(work: Work, accountIds: readonly string[]) {
  const rows = await work
    .selectFrom('account')
    .select(['id', 'balanceFen'])
    .where('id', 'in', accountIds)
    .where('kind', '=', 'customer')
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return new Map(rows.map(({ id, balanceFen }) => [id, balanceFen ?? 0]))
}

/**
 * Writes a movement: the transfer as it now is, its entries and postings, and the balances of the accounts touched. Whoever
 * was reached by it is a known payee from now on.
 */
export async function book(work: Work, { transfer, entries }: Movement, toldBy: ToldBy | null = null) {
  await keepTransfer(work, transfer, toldBy)
  const balances = await lockAccounts(work, [
    ...new Set(entries.flatMap(({ postings }) => postings.map(({ accountId }) => accountId))),
  ])
  for (const entry of entries) {
    checkEntry(entry)
    const { postings, ...head } = entry
    const lines = postings.map(({ accountId, amountFen }) => {
      const before = balances.get(accountId)
      const balanceAfterFen = before === undefined ? null : before + amountFen
      if (balanceAfterFen !== null && balanceAfterFen < 0) throw new LedgerFault(`${accountId} would fall below zero.`)
      if (balanceAfterFen !== null) balances.set(accountId, balanceAfterFen)
      return { entryId: entry.id, accountId, bookedAt: entry.bookedAt, amountFen, balanceAfterFen }
    })
    await work.insertInto('entry').values(head).execute()
    await work.insertInto('posting').values(lines).execute()
  }
  for (const [id, balanceFen] of balances)
    await work.updateTable('account').set({ balanceFen }).where('id', '=', id).execute()
  if (transfer.state === 'arrived') await knowPayee(work, transfer)
}

/** Keeps whom a customer has paid. Money under way may still be taken back, and makes nobody known. */
async function knowPayee(work: Work, { customerId, payeeName, payeeNumber, bankName, submittedAt }: TransferRecord) {
  await work
    .insertInto('payee')
    .values({
      id: randomUUID(),
      customerId,
      name: payeeName,
      relation: null,
      bankName,
      number: payeeNumber,
      lastPaidAt: submittedAt,
    })
    .onConflict(conflict =>
      // What was sent earlier may arrive later.
      conflict
        .columns(['customerId', 'number'])
        .doUpdateSet({ lastPaidAt: sql`greatest(payee.last_paid_at, excluded.last_paid_at)` }),
    )
    .execute()
}

async function keepTransfer(work: Work, transfer: TransferRecord, toldBy: ToldBy | null) {
  const { state, arrivedAt, revokedAt } = transfer
  await work
    .insertInto('transfer')
    // Who told a customer about a new payee stays with the transfer, for whoever looks into a fraud.
    .values({ ...transfer, toldBy })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ state, arrivedAt, revokedAt }))
    .execute()
}

/** What an inspector would count; sums in fen. Every one of the four is zero while the books are right. */
export interface BookCheck {
  /** All postings together. */
  readonly sumFen: number
  /** In-transit account less the transfers under way. */
  readonly inTransitOffFen: number
  /** Customers whose balance is not the sum of their postings. */
  readonly balancesOff: number
  readonly belowZero: number
}

/** Counts the books from the first posting on. */
export async function checkBooks(db: Database): Promise<BookCheck> {
  const { rows } = await sql<BookCheck>`
    select
      (select coalesce(sum(amount_fen), 0)::bigint from posting) as "sumFen",
      (select coalesce(sum(amount_fen), 0)::bigint from posting where account_id = 'in-transit')
        - (select coalesce(sum(amount_fen), 0)::bigint from transfer where state = 'in-transit') as "inTransitOffFen",
      (select count(*)::bigint from account where kind = 'customer' and balance_fen <>
        (select coalesce(sum(amount_fen), 0) from posting where account_id = account.id)) as "balancesOff",
      (select count(*)::bigint from account where balance_fen < 0) as "belowZero"`.execute(db)
  const [check] = rows
  if (!check) throw new LedgerFault('The books could not be counted.')
  return check
}
