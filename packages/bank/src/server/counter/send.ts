import { randomUUID } from 'node:crypto'
import type { Outcome, ProblemCode, Refusal, TransferRequest, VerbInput } from '../../contract/index.ts'
import { BankProblem } from '../../contract/index.ts'
import type { Movement, TransferRecord } from '../../ledger/index.ts'
import * as ledger from '../../ledger/index.ts'
import { bankOf, ownBankName } from '../../seed/index.ts'
import { lockAccounts } from '../store/books.ts'
import type { Work } from '../store/tables.ts'
import { transact } from '../store/transact.ts'
import type { Bench, Visit } from './counter.ts'
import { signedIn } from './counter.ts'
import * as look from './look.ts'
import { keepKey, keyRecord, once } from './once.ts'
import { countPin, isRightPin, lockCustomer } from './session.ts'

type Decision = Movement | { refused: Refusal }

export async function submitTransfer(bench: Bench, visit: Visit, request: TransferRequest) {
  const customerId = signedIn(visit)
  const right = (await isRightPin(bench, customerId, request.pin)) ?? false
  const asked = {
    customerId,
    key: request.idempotencyKey,
    content: ledger.contentOfTransfer(request),
    toldBy: 'toldBy' in request.payee ? request.payee.toldBy : null,
  }
  return once(bench, visit, asked, async work => {
    const { name, refused } = await countPin(work, { customerId, right, now: bench.clock(), rules: bench.rules })
    return refused ? { refused } : decide(work, bench, { id: customerId, name }, request)
  })
}

export function revokeTransfer(
  bench: Bench,
  visit: Visit,
  { transferId, idempotencyKey }: VerbInput<'revokeTransfer'>,
) {
  const customerId = signedIn(visit)
  const asked = { customerId, key: idempotencyKey, content: ledger.contentOfRevocation(transferId) }
  return once(bench, visit, asked, async (work): Promise<Decision> => {
    const transfer = await work
      .selectFrom('transfer')
      .selectAll()
      .where('id', '=', transferId)
      .where('customerId', '=', customerId)
      .forNoKeyUpdate()
      .executeTakeFirst()
    if (!transfer) return { refused: { code: 'transfer-unknown' } }
    return ledger.revoke(transfer, { now: bench.clock(), newId: randomUUID })
  })
}

export async function askOutcome(
  bench: Bench,
  visit: Visit,
  { idempotencyKey: key }: VerbInput<'askOutcome'>,
): Promise<Outcome> {
  const customerId = signedIn(visit)
  const settled = await transact(bench.db, async (work): Promise<Settled> => {
    // Waits for a request with this key that is being worked on.
    await lockCustomer(work, customerId)
    const answer = ledger.settle(await keyRecord(work, { customerId, key }))
    if (answer.moved !== null) return { transfer: await look.transfer(work, customerId, answer.moved) }
    await keepKey(work, bench, { customerId, key }, answer.close)
    return { problem: answer.problem }
  })
  if ('problem' in settled) return { moved: false, problem: settled.problem }
  if (!settled.transfer) throw new BankProblem({ code: 'transfer-unknown' })
  return { moved: true, transfer: ledger.showTransfer(settled.transfer) }
}

type Settled = { transfer: TransferRecord | null } | { problem: ProblemCode | null }

async function decide(
  work: Work,
  bench: Bench,
  payer: { id: string; name: string },
  request: TransferRequest,
): Promise<Decision> {
  const account = await look.ownAccount(work, payer.id, request.fromAccountId)
  if (!account) return { refused: { code: 'account-unknown' } }
  const payee = await payeeOf(work, payer.id, request.payee)
  if (!payee) return { refused: { code: 'payee-unknown' } }
  // Real-time touches both sides at once; both are locked now, so that no two transfers wait for each other.
  const touched = request.arrival === 'real-time' ? [request.fromAccountId, payee.accountId] : [request.fromAccountId]
  const balances = await lockAccounts(work, touched)
  const now = bench.clock()
  return ledger.submit({
    now,
    rules: bench.rules,
    newId: randomUUID,
    idempotencyKey: request.idempotencyKey,
    amountFen: request.amountFen,
    arrival: request.arrival,
    payer: {
      customerId: payer.id,
      name: payer.name,
      accountId: request.fromAccountId,
      number: account.number,
      availableFen: balances.get(request.fromAccountId) ?? 0,
    },
    payee,
    sentTodayFen: (await look.sentSince(work, payer.id, ledger.startOfDay(now))).fen,
  })
}

/** Where money for a payee goes; null when there is no such payee. */
async function payeeOf(work: Work, customerId: string, chosen: TransferRequest['payee']) {
  const known =
    'id' in chosen
      ? await work
          .selectFrom('payee')
          .select(['name', 'number'])
          .where('id', '=', chosen.id)
          .where('customerId', '=', customerId)
          .executeTakeFirst()
      : { name: chosen.name, number: ledger.digitsOf(chosen.account) }
  if (!known) return null
  const ours = await work.selectFrom('account').select('id').where('number', '=', known.number).executeTakeFirst()
  const bankName = bankOf(known.number)
  // A number that looks like ours and is not in our books belongs to nobody: money sent there would be lost.
  if (!ours && bankName === ownBankName) return null
  return { ...known, bankName, accountId: ours?.id ?? ledger.ownAccounts.clearing }
}
