import { createHash } from 'node:crypto'
import type { Refusal, ToldBy, Transfer } from '../../contract/index.ts'
import { BankProblem } from '../../contract/index.ts'
import type { KeyRecord, Movement, TransferRecord } from '../../ledger/index.ts'
import { recall, showTransfer } from '../../ledger/index.ts'
import { book } from '../store/books.ts'
import type { Work } from '../store/tables.ts'
import { transact } from '../store/transact.ts'
import type { Bench, Visit } from './counter.ts'
import * as look from './look.ts'
import { lockCustomer } from './session.ts'

/** A request that moves money, as far as its key is concerned. */
export interface Asked {
  readonly customerId: string
  readonly key: string
  readonly content: string
  readonly toldBy?: ToldBy | null
}

/**
 * Does what a key asks for once. The customer is locked first, so two copies of a request stand in a line; the key, the
 * decision and the postings are written together or not at all, and a refusal is remembered as well as a transfer.
 */
export async function once(
  bench: Bench,
  visit: Visit,
  asked: Asked,
  decide: (work: Work) => Promise<Movement | { refused: Refusal }>,
): Promise<Transfer> {
  // A hash, because the content holds a whole account number.
  const content = createHash('sha256').update(asked.content).digest('hex')
  const answer = await transact(bench.db, async (work): Promise<Answer> => {
    await lockCustomer(work, asked.customerId)
    const recalled = recall(await keyRecord(work, asked), content)
    if ('refused' in recalled) return recalled
    if ('again' in recalled)
      return { again: true, transfer: await look.transfer(work, asked.customerId, recalled.again) }
    const decided = await decide(work)
    if ('refused' in decided) {
      await keepKey(work, bench, asked, { content, transferId: null, refused: decided.refused, closed: false })
      return decided
    }
    await book(work, decided, asked.toldBy ?? null)
    await keepKey(work, bench, asked, { content, transferId: decided.transfer.id, refused: null, closed: false })
    return { again: false, transfer: decided.transfer }
  })
  if ('refused' in answer) throw new BankProblem(answer.refused)
  if (!answer.transfer) throw new BankProblem({ code: 'transfer-unknown' })
  visit.again = answer.again
  return showTransfer(answer.transfer)
}

type Answer = { refused: Refusal } | { again: boolean; transfer: TransferRecord | null }

export async function keyRecord(work: Work, { customerId, key }: Pick<Asked, 'customerId' | 'key'>) {
  const row = await work
    .selectFrom('idempotencyKey')
    .select(['contentHash', 'transferId', 'refused', 'closed'])
    .where('customerId', '=', customerId)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) return null
  const { contentHash, transferId, refused, closed } = row
  // Both drivers read JSON; the text in the column's type is only what is written.
  return { content: contentHash, transferId, refused: refused as Refusal | null, closed } satisfies KeyRecord
}

export async function keepKey(
  work: Work,
  { clock }: Bench,
  { customerId, key }: Pick<Asked, 'customerId' | 'key'>,
  { content, transferId, refused, closed }: KeyRecord,
) {
  const kept = { contentHash: content, transferId, refused: refused && JSON.stringify(refused), closed }
  await work
    .insertInto('idempotencyKey')
    .values({ customerId, key, askedAt: clock(), ...kept })
    .onConflict(conflict => conflict.columns(['customerId', 'key']).doUpdateSet(kept))
    .execute()
}
