import type { TransferRequest } from '../../contract/index.ts'
import { BankProblem } from '../../contract/index.ts'
import * as ledger from '../../ledger/index.ts'
import { bankOf, ownBankName } from '../../seed/index.ts'
import type { World } from './world.ts'

// Everything here only looks, and only at what belongs to the customer it is given.

export function customer(world: World, customerId: string) {
  const found = world.made.customers.find(({ id }) => id === customerId)
  if (!found) throw new BankProblem({ code: 'not-signed-in' })
  return found
}

export function account(world: World, customerId: string, accountId: string) {
  return world.made.accounts.find(one => one.id === accountId && one.customerId === customerId)
}

export function accounts(world: World, customerId: string) {
  const own = world.made.accounts.filter(one => one.customerId === customerId)
  return own.map(({ id, number }) => ({ id, kind: 'debit-card' as const, tail: number.slice(-4) }))
}

export function transfer(world: World, customerId: string, transferId: string) {
  const found = world.transfers.get(transferId)
  return found?.customerId === customerId ? found : undefined
}

export function balance(world: World, customerId: string, accountId: string) {
  mustOwn(world, customerId, accountId)
  const open = sent(world, customerId).filter(one => one.fromAccountId === accountId && one.state === 'in-transit')
  return {
    accountId,
    availableFen: ledger.balanceOf(world.book, accountId),
    inTransitFen: total(open),
    asOf: ledger.wireTime(world.clock()),
  }
}

export function entries(world: World, customerId: string, accountId: string, month: string) {
  mustOwn(world, customerId, accountId)
  const { from, to } = ledger.boundsOf(month)
  let balanceAfterFen = 0
  const lines = world.book.entries.flatMap(entry => {
    const posting = entry.postings.find(one => one.accountId === accountId)
    if (!posting) return []
    balanceAfterFen += posting.amountFen
    return [{ entry, amountFen: posting.amountFen, balanceAfterFen }]
  })
  const inMonth = lines.filter(({ entry }) => entry.bookedAt >= from && entry.bookedAt < to)
  const months = [...new Set(lines.map(({ entry }) => ledger.monthOf(entry.bookedAt)))]
  return {
    entries: inMonth.toReversed().map(({ entry, ...line }) => {
      const moved = entry.about === 'transfer-out' && world.transfers.get(entry.transferId ?? '')
      return ledger.passbookLine(entry, { ...line, revocableUntil: moved ? ledger.revocableUntil(moved) : null })
    }),
    months: months.toReversed(),
  }
}

export function payees(world: World, customerId: string) {
  const own = world.payees.filter(one => one.customerId === customerId)
  const latest = own.toSorted((one, other) => (other.lastPaidAt?.getTime() ?? 0) - (one.lastPaidAt?.getTime() ?? 0))
  return latest.map(({ id, name, relation, bankName, number, lastPaidAt }) => ({
    id,
    name,
    relation,
    bankName,
    tail: number.slice(-4),
    lastPaid: lastPaidAt && ledger.wireTime(lastPaidAt),
  }))
}

export function payeeCheck(world: World, customerId: string, name: string, written: string) {
  const number = ledger.digitsOf(written)
  return ledger.checkPayee(name, {
    now: world.clock(),
    rules: world.rules,
    number,
    bankName: bankOf(number),
    holder: world.made.holders.find(one => one.number === number) ?? null,
    paidBefore: world.payees.some(one => one.customerId === customerId && one.number === number && one.lastPaidAt),
  })
}

export function limits(world: World, customerId: string) {
  const since = ledger.daysBefore(world.clock(), world.rules.usualOverDays)
  const lately = sent(world, customerId).filter(one => one.submittedAt >= since && one.state !== 'revoked')
  return ledger.limitsFor(world.rules, {
    todayFen: sentToday(world, customerId),
    usualFen: Math.max(0, ...lately.map(({ amountFen }) => amountFen)),
  })
}

export function sentToday(world: World, customerId: string) {
  const since = ledger.startOfDay(world.clock())
  return total(sent(world, customerId).filter(one => one.submittedAt >= since && one.state !== 'revoked'))
}

/** Where money for a payee goes; undefined when there is no such payee. */
export function payeeOf(world: World, customerId: string, chosen: TransferRequest['payee']) {
  const known = 'id' in chosen ? world.payees.find(one => one.id === chosen.id && one.customerId === customerId) : null
  if (known === undefined) return undefined
  const number = known?.number ?? ('account' in chosen ? ledger.digitsOf(chosen.account) : '')
  const name = known?.name ?? ('name' in chosen ? chosen.name : '')
  const ours = world.made.accounts.find(one => one.number === number)
  const bankName = bankOf(number)
  // A number that looks like ours and is not in our books belongs to nobody: money sent there would be lost.
  if (!ours && bankName === ownBankName) return undefined
  return { name, number, bankName, accountId: ours?.id ?? ledger.ownAccounts.clearing }
}

function sent(world: World, customerId: string) {
  return [...world.transfers.values()].filter(one => one.customerId === customerId)
}

function total(transfers: readonly { amountFen: number }[]) {
  return transfers.reduce((sum, { amountFen }) => sum + amountFen, 0)
}

function mustOwn(world: World, customerId: string, accountId: string) {
  if (!account(world, customerId, accountId)) throw new BankProblem({ code: 'account-unknown' })
}
