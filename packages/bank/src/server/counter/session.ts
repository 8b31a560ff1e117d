import { createHash, randomBytes } from 'node:crypto'
import type { Refusal } from '../../contract/index.ts'
import { BankProblem } from '../../contract/index.ts'
import { hoursAfter, tryPin, type Rules } from '../../ledger/index.ts'
import { isPin } from '../pin-hash.ts'
import { transact } from '../store/transact.ts'
import type { Work } from '../store/tables.ts'
import type { Bench, Visit } from './counter.ts'

/** Who a token belongs to; null when it belongs to nobody or its session has ended. */
export async function customerOf({ db, clock }: Bench, token: string | null) {
  if (token === null) return null
  const session = await db
    .selectFrom('session')
    .select('customerId')
    .where('tokenHash', '=', hashOf(token))
    .where('endsAt', '>', clock())
    .executeTakeFirst()
  return session?.customerId ?? null
}

/** Begins a session; the phone gets a new token and the store keeps only its hash. */
export async function signIn(bench: Bench, visit: Visit, { customerId, pin }: { customerId: string; pin: string }) {
  const right = await isRightPin(bench, customerId, pin)
  if (right === null) throw new BankProblem({ code: 'bad-request', details: { field: 'customerId' } })
  const token = randomBytes(32).toString('base64url')
  const now = bench.clock()
  const answer = await transact(bench.db, async (work): Promise<{ refused: Refusal } | { name: string }> => {
    const { name, refused } = await countPin(work, { customerId, right, now, rules: bench.rules })
    if (refused) return { refused }
    await forget(work, visit.token)
    const endsAt = hoursAfter(now, bench.rules.sessionHours)
    await work
      .insertInto('session')
      .values({ tokenHash: hashOf(token), customerId, endsAt })
      .execute()
    return { name }
  })
  if ('refused' in answer) throw new BankProblem(answer.refused)
  visit.token = token
  return { customerId, name: answer.name }
}

export async function signOut({ db }: Bench, visit: Visit) {
  await transact(db, work => forget(work, visit.token))
  visit.token = null
}

export async function getSession({ db }: Bench, { customerId }: Visit) {
  if (customerId === null) return null
  const { name } = await db.selectFrom('customer').select('name').where('id', '=', customerId).executeTakeFirstOrThrow()
  return { customerId, name }
}

/**
 * Compares a PIN before any row is locked, because hashing takes a while; what counts is decided by `countPin`.
 * Null when there is no such customer.
 */
export async function isRightPin({ db }: Bench, customerId: string, pin: string) {
  const customer = await db.selectFrom('customer').select('pinHash').where('id', '=', customerId).executeTakeFirst()
  return customer ? isPin(pin, customer.pinHash) : null
}

/** Locks the customer, so that tries fired at once are counted one by one, and counts this one. */
export async function countPin(
  work: Work,
  { customerId, right, now, rules }: { customerId: string; right: boolean; now: Date; rules: Rules },
) {
  const customer = await lockCustomer(work, customerId)
  const { lock, refused } = tryPin(customer, { right, now, rules })
  if (lock !== customer) await work.updateTable('customer').set(lock).where('id', '=', customerId).execute()
  return { name: customer.name, refused }
}

/** The first lock of everything that changes something for a customer. */
export function lockCustomer(work: Work, customerId: string) {
  return work
    .selectFrom('customer')
    .select(['name', 'wrongTries', 'lockedUntil'])
    .where('id', '=', customerId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

async function forget(work: Work, token: string | null) {
  if (token !== null) await work.deleteFrom('session').where('tokenHash', '=', hashOf(token)).execute()
}

function hashOf(token: string) {
  return createHash('sha256').update(token).digest('hex')
}
