import type { Refusal, TransferRequest, Verb, VerbInput, VerbOutput } from '../../contract/index.ts'
import { BankProblem } from '../../contract/index.ts'
import type { Movement, Recall, TransferRecord } from '../../ledger/index.ts'
import * as ledger from '../../ledger/index.ts'
import { demoPin } from '../../seed/index.ts'
import * as look from './look.ts'
import type { World } from './world.ts'

/** Who stands at the counter; null is somebody nobody knows yet. */
export interface Visit {
  customerId: string | null
  endsAt: Date
}

type Teller = { [V in Verb]: (world: World, visit: Visit, input: VerbInput<V>) => VerbOutput<V> }

/** Every verb over a world in memory; each either changes the whole of it or throws and changes nothing that matters. */
export const teller: Teller = {
  listDemoCustomers: world => world.made.customers.map(customer => ({ ...customer })),
  signIn(world, visit, { customerId, pin }) {
    const customer = world.made.customers.find(({ id }) => id === customerId)
    if (!customer) throw new BankProblem({ code: 'bad-request', details: { field: 'customerId' } })
    refuse(triedPin(world, customerId, pin))
    visit.customerId = customerId
    visit.endsAt = ledger.hoursAfter(world.clock(), world.rules.sessionHours)
    return { customerId, name: customer.name }
  },
  signOut(_world, visit) {
    visit.customerId = null
  },
  getSession(world, visit) {
    const customerId = present(world, visit)
    return customerId === null ? null : { customerId, name: look.customer(world, customerId).name }
  },
  listAccounts: (world, visit) => look.accounts(world, signedIn(world, visit)),
  getBalance: (world, visit, { accountId }) => look.balance(world, signedIn(world, visit), accountId),
  listEntries: (world, visit, { accountId, month }) => look.entries(world, signedIn(world, visit), accountId, month),
  listPayees: (world, visit) => look.payees(world, signedIn(world, visit)),
  checkPayee: (world, visit, { name, account }) => look.payeeCheck(world, signedIn(world, visit), name, account),
  getLimits: (world, visit) => look.limits(world, signedIn(world, visit)),
  getTransfer(world, visit, { transferId }) {
    return ledger.showTransfer(look.transfer(world, signedIn(world, visit), transferId) ?? none('transfer-unknown'))
  },
  submitTransfer(world, visit, request) {
    const customerId = signedIn(world, visit)
    return once(world, customerId, request.idempotencyKey, ledger.contentOfTransfer(request), () => {
      const refused = triedPin(world, customerId, request.pin)
      return refused ? { refused } : decide(world, customerId, request)
    })
  },
  revokeTransfer(world, visit, { transferId, idempotencyKey }) {
    const customerId = signedIn(world, visit)
    return once(world, customerId, idempotencyKey, ledger.contentOfRevocation(transferId), () => {
      const transfer = look.transfer(world, customerId, transferId)
      if (!transfer) return { refused: { code: 'transfer-unknown' } }
      return ledger.revoke(transfer, { now: world.clock(), newId: world.newId })
    })
  },
  askOutcome(world, visit, { idempotencyKey }) {
    const key = `${signedIn(world, visit)} ${idempotencyKey}`
    const settled = ledger.settle(world.keys.get(key) ?? null)
    if (settled.moved !== null) return { moved: true, transfer: ledger.showTransfer(kept(world, settled.moved)) }
    world.keys.set(key, settled.close)
    return { moved: false, problem: settled.problem }
  },
}

/** Lets money that is due arrive; every visit begins with it. */
export function letArrive(world: World) {
  for (const transfer of world.transfers.values()) {
    const moved = ledger.arrive(transfer, { now: world.clock(), newId: world.newId })
    if (moved) book(world, moved)
  }
}

function once(
  world: World,
  customerId: string,
  key: string,
  content: string,
  decision: () => Movement | { refused: Refusal },
) {
  const at = `${customerId} ${key}`
  const recalled: Recall = ledger.recall(world.keys.get(at) ?? null, content)
  if ('again' in recalled) return ledger.showTransfer(kept(world, recalled.again))
  if ('refused' in recalled) throw new BankProblem(recalled.refused)
  const decided = decision()
  if ('refused' in decided) {
    world.keys.set(at, { content, transferId: null, refused: decided.refused, closed: false })
    throw new BankProblem(decided.refused)
  }
  book(world, decided)
  world.keys.set(at, { content, transferId: decided.transfer.id, refused: null, closed: false })
  return ledger.showTransfer(decided.transfer)
}

function decide(world: World, customerId: string, request: TransferRequest): Movement | { refused: Refusal } {
  const account = look.account(world, customerId, request.fromAccountId)
  if (!account) return { refused: { code: 'account-unknown' } }
  const payee = look.payeeOf(world, customerId, request.payee)
  if (!payee) return { refused: { code: 'payee-unknown' } }
  return ledger.submit({
    now: world.clock(),
    rules: world.rules,
    newId: world.newId,
    idempotencyKey: request.idempotencyKey,
    amountFen: request.amountFen,
    arrival: request.arrival,
    payer: {
      customerId,
      name: look.customer(world, customerId).name,
      accountId: account.id,
      number: account.number,
      availableFen: ledger.balanceOf(world.book, account.id),
    },
    payee,
    sentTodayFen: look.sentToday(world, customerId),
  })
}

function book(world: World, { transfer, entries }: Movement) {
  world.book = ledger.post(world.book, entries)
  world.transfers.set(transfer.id, transfer)
  if (transfer.state === 'arrived') knowPayee(world, transfer)
}

/** Keeps whom a customer has paid. Money under way may still be taken back, and makes nobody known. */
function knowPayee(world: World, { customerId, payeeName, payeeNumber, bankName, submittedAt }: TransferRecord) {
  const known = world.payees.find(one => one.customerId === customerId && one.number === payeeNumber)
  const payee = known ?? {
    id: world.newId(),
    customerId,
    name: payeeName,
    relation: null,
    bankName,
    number: payeeNumber,
    lastPaidAt: null,
  }
  // What was sent earlier may arrive later.
  const lastPaidAt = payee.lastPaidAt && payee.lastPaidAt > submittedAt ? payee.lastPaidAt : submittedAt
  world.payees = [...world.payees.filter(({ id }) => id !== payee.id), { ...payee, lastPaidAt }]
}

function triedPin(world: World, customerId: string, pin: string) {
  const { lock, refused } = ledger.tryPin(world.pins.get(customerId) ?? ledger.openPin, {
    right: pin === demoPin,
    now: world.clock(),
    rules: world.rules,
  })
  world.pins.set(customerId, lock)
  return refused
}

function present(world: World, visit: Visit) {
  return world.clock() < visit.endsAt ? visit.customerId : null
}

/** The customer of a visit. Throws `not-signed-in`. */
export function signedIn(world: World, visit: Visit) {
  return present(world, visit) ?? none('not-signed-in')
}

function kept(world: World, transferId: string) {
  return world.transfers.get(transferId) ?? none('transfer-unknown')
}

function refuse(refused: Refusal | null) {
  if (refused) throw new BankProblem(refused)
}

function none(code: Refusal['code']): never {
  throw new BankProblem({ code })
}
