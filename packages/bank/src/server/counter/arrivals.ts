import { randomUUID } from 'node:crypto'
import { arrive } from '../../ledger/index.ts'
import { book } from '../store/books.ts'
import { transact } from '../store/transact.ts'
import type { Bench } from './counter.ts'

/** Lets money that is due arrive, one transfer at a time; of a customer only, or everybody's. Returns how many. */
export async function letArrive(bench: Bench, customerId?: string) {
  let count = 0
  while (await arriveOne(bench, customerId)) count += 1
  return count
}

async function arriveOne({ db, clock }: Bench, customerId: string | undefined) {
  const now = clock()
  // Most of the time nothing is due, and a look costs no lock.
  if (!(await due(db, now, customerId).executeTakeFirst())) return false
  return transact(db, async work => {
    // A transfer another server is just letting arrive, or its customer is just taking back, is left to them.
    const transfer = await due(work, now, customerId).forNoKeyUpdate().skipLocked().executeTakeFirst()
    const moved = transfer && arrive(transfer, { now, newId: randomUUID })
    if (moved) await book(work, moved)
    return Boolean(moved)
  })
}

function due(db: Bench['db'], now: Date, customerId: string | undefined) {
  const query = db
    .selectFrom('transfer')
    .selectAll()
    .where('state', '=', 'in-transit')
    .where('arrivesAt', '<=', now)
    .orderBy('arrivesAt')
    .limit(1)
  if (customerId === undefined) return query
  const own = db.selectFrom('account').select('id').where('customerId', '=', customerId)
  return query.where(either => either.or([either('customerId', '=', customerId), either('toAccountId', 'in', own)]))
}
