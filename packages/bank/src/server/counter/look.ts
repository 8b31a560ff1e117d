import { sql } from 'kysely'
import type { Entries, VerbInput } from '../../contract/index.ts'
import { BankProblem } from '../../contract/index.ts'
import * as ledger from '../../ledger/index.ts'
import { bankOf } from '../../seed/index.ts'
import type { Database } from '../store/tables.ts'
import type { Bench } from './counter.ts'

// Everything here only looks, and only at what belongs to the customer it is given.

export function customers({ db }: Bench) {
  return db.selectFrom('customer').select(['id', 'name', 'about']).orderBy('position').execute()
}

export async function accounts({ db }: Bench, customerId: string) {
  const own = await db
    .selectFrom('account')
    .select(['id', 'number'])
    .where('customerId', '=', customerId)
    .orderBy('id')
    .execute()
  return own.map(({ id, number }) => ({ id, kind: 'debit-card' as const, tail: (number ?? '').slice(-4) }))
}

export async function balance({ db, clock }: Bench, customerId: string, { accountId }: VerbInput<'getBalance'>) {
  const account = await ownAccount(db, customerId, accountId)
  if (!account) throw new BankProblem({ code: 'account-unknown' })
  const open = await db
    .selectFrom('transfer')
    .select(sumOfTransfers)
    .where('fromAccountId', '=', accountId)
    .where('state', '=', 'in-transit')
    .executeTakeFirstOrThrow()
  return {
    accountId,
    availableFen: account.balanceFen,
    inTransitFen: open.fen,
    asOf: ledger.wireTime(clock()),
  }
}

export async function entries(
  { db }: Bench,
  customerId: string,
  { accountId, month }: VerbInput<'listEntries'>,
): Promise<Entries> {
  if (!(await ownAccount(db, customerId, accountId))) throw new BankProblem({ code: 'account-unknown' })
  const { from, to } = ledger.boundsOf(month)
  const lines = await db
    .selectFrom('posting')
    .innerJoin('entry', 'entry.id', 'posting.entryId')
    .leftJoin('transfer', 'transfer.id', 'entry.transferId')
    .select(['entry.id', 'entry.bookedAt', 'entry.about', 'entry.counterparty', 'entry.transferId'])
    .select(['posting.amountFen', 'posting.balanceAfterFen'])
    .select(['transfer.state', 'transfer.arrival', 'transfer.arrivesAt'])
    .where('posting.accountId', '=', accountId)
    .where('posting.bookedAt', '>=', from)
    .where('posting.bookedAt', '<', to)
    .orderBy('posting.sequence', 'desc')
    .execute()
  const months = await db
    .selectFrom('posting')
    .select(sql<string>`to_char(booked_at at time zone interval '8 hours', 'YYYY-MM')`.as('month'))
    .distinct()
    .where('accountId', '=', accountId)
    .orderBy('month', 'desc')
    .execute()
  return {
    entries: lines.map(({ amountFen, balanceAfterFen, state, arrival, arrivesAt, ...entry }) => {
      const moved =
        entry.about === 'transfer-out' && state && arrival && arrivesAt ? { state, arrival, arrivesAt } : null
      return ledger.passbookLine(
        { ...entry, postings: [] },
        {
          amountFen,
          balanceAfterFen: balanceAfterFen ?? 0,
          revocableUntil: moved && ledger.revocableUntil(moved),
        },
      )
    }),
    months: months.map(({ month: one }) => one),
  }
}

export async function payees({ db }: Bench, customerId: string) {
  const own = await db
    .selectFrom('payee')
    .selectAll()
    .where('customerId', '=', customerId)
    .orderBy(sql`last_paid_at desc nulls last`)
    .orderBy('id')
    .execute()
  return own.map(({ id, name, relation, bankName, number, lastPaidAt }) => ({
    id,
    name,
    relation,
    bankName,
    tail: number.slice(-4),
    lastPaid: lastPaidAt && ledger.wireTime(lastPaidAt),
  }))
}

export async function payeeCheck(bench: Bench, customerId: string, { name, account }: VerbInput<'checkPayee'>) {
  const { db, clock, rules } = bench
  const number = ledger.digitsOf(account)
  const holder = await db.selectFrom('holder').selectAll().where('number', '=', number).executeTakeFirst()
  const paid = await db
    .selectFrom('payee')
    .select('lastPaidAt')
    .where('customerId', '=', customerId)
    .where('number', '=', number)
    .executeTakeFirst()
  return ledger.checkPayee(name, {
    now: clock(),
    rules,
    number,
    bankName: bankOf(number),
    holder: holder ?? null,
    paidBefore: Boolean(paid?.lastPaidAt),
  })
}

export async function limits({ db, clock, rules }: Bench, customerId: string) {
  const usual = await sentSince(db, customerId, ledger.daysBefore(clock(), rules.usualOverDays))
  const today = await sentSince(db, customerId, ledger.startOfDay(clock()))
  return ledger.limitsFor(rules, { todayFen: today.fen, usualFen: usual.largestFen })
}

/** What a customer has sent since then and not taken back. */
export function sentSince(db: Database, customerId: string, since: Date) {
  return db
    .selectFrom('transfer')
    .select([sumOfTransfers, sql<number>`coalesce(max(amount_fen), 0)::bigint`.as('largestFen')])
    .where('customerId', '=', customerId)
    .where('submittedAt', '>=', since)
    .where('state', '<>', 'revoked')
    .executeTakeFirstOrThrow()
}

export async function transfer(db: Database, customerId: string, transferId: string) {
  const query = db.selectFrom('transfer').selectAll().where('customerId', '=', customerId).where('id', '=', transferId)
  return (await query.executeTakeFirst()) ?? null
}

/** An account of this customer; null for anybody else's, as for one that does not exist. */
export async function ownAccount(db: Database, customerId: string, accountId: string) {
  const account = await db
    .selectFrom('account')
    .select(['number', 'balanceFen'])
    .where('id', '=', accountId)
    .where('customerId', '=', customerId)
    .executeTakeFirst()
  return account ? { number: account.number ?? '', balanceFen: account.balanceFen ?? 0 } : null
}

const sumOfTransfers = sql<number>`coalesce(sum(amount_fen), 0)::bigint`.as('fen')
