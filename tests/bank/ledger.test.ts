import type { Movement, TransferRecord } from '@yinqiao/bank/ledger'
import {
  arrive,
  balanceOf,
  LedgerFault,
  movement,
  openBook,
  ownAccounts,
  post,
  revoke,
  submit,
} from '@yinqiao/bank/ledger'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../packages/bank/src/rules.ts'

const start = new Date('2026-11-23T09:00:00+08:00')
const people = ['wang', 'li', 'zhao']
const openingFen = 300_000

const step = fc.oneof(
  fc.record({
    do: fc.constant('submit' as const),
    from: fc.constantFrom(...people),
    to: fc.constantFrom(...people, 'elsewhere'),
    amountFen: fc.oneof(fc.integer({ min: -5, max: 400_000 }), fc.integer({ min: 1_900_000, max: 2_100_000 })),
    arrival: fc.constantFrom('real-time' as const, 'ordinary' as const, 'next-day' as const),
  }),
  fc.record({ do: fc.constant('revoke' as const), which: fc.nat(20) }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 26 * 60 }) }),
)

/** A little bank that lives through a story and lets somebody look at it after each step. */
function live(story: (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[], look: (bank: Bank) => void) {
  const bank: Bank = { book: opened(), transfers: [], now: start, refused: [] }
  let ids = 0
  const newId = () => `id-${(ids += 1)}`
  const accept = (moved: Movement) => {
    bank.book = post(bank.book, moved.entries)
    bank.transfers = [...bank.transfers.filter(({ id }) => id !== moved.transfer.id), moved.transfer]
  }
  for (const one of story) {
    if (one.do === 'wait') bank.now = new Date(bank.now.getTime() + one.minutes * 60_000)
    for (const transfer of bank.transfers) {
      const moved = arrive(transfer, { now: bank.now, newId })
      if (moved) accept(moved)
    }
    if (one.do === 'submit') {
      const decision = submit({
        now: bank.now,
        rules,
        newId,
        idempotencyKey: newId(),
        amountFen: one.amountFen,
        arrival: one.arrival,
        payer: {
          customerId: one.from,
          name: one.from,
          accountId: one.from,
          number: one.from,
          availableFen: balanceOf(bank.book, one.from),
        },
        payee: {
          name: one.to,
          number: one.to,
          bankName: '',
          accountId: people.includes(one.to) ? one.to : ownAccounts.clearing,
        },
        sentTodayFen: 0,
      })
      if ('refused' in decision) bank.refused.push(decision.refused.code)
      else accept(decision)
    }
    const chosen = one.do === 'revoke' ? bank.transfers[one.which % Math.max(1, bank.transfers.length)] : undefined
    if (chosen) {
      const decision = revoke(chosen, { now: bank.now, newId })
      if ('refused' in decision) bank.refused.push(decision.refused.code)
      else accept(decision)
    }
    look(bank)
  }
  return bank
}

interface Bank {
  book: ReturnType<typeof openBook>
  transfers: TransferRecord[]
  now: Date
  refused: string[]
}

function opened() {
  return post(openBook(people), people.map(broughtIn))
}

function broughtIn(person: string) {
  return movement({
    id: `opening-${person}`,
    bookedAt: start,
    about: 'opening',
    counterparty: null,
    transferId: null,
    from: ownAccounts.equity,
    to: person,
    amountFen: openingFen,
  })
}

describe('whatever people do', () => {
  const story = fc.array(step, { maxLength: 40 })

  it('no fen is made or lost', () => {
    fc.assert(
      fc.property(story, steps => {
        live(steps, ({ book }) => expect([...book.balances.values()].reduce((a, b) => a + b)).toBe(0))
      }),
    )
  })

  it('nobody falls below zero', () => {
    fc.assert(
      fc.property(story, steps => {
        live(steps, ({ book }) => expect(people.every(person => balanceOf(book, person) >= 0)).toBe(true))
      }),
    )
  })

  it('what is in transit is exactly what has left and not arrived', () => {
    fc.assert(
      fc.property(story, steps => {
        live(steps, ({ book, transfers }) => {
          const open = transfers.filter(({ state }) => state === 'in-transit')
          expect(balanceOf(book, ownAccounts['in-transit'])).toBe(open.reduce((sum, one) => sum + one.amountFen, 0))
        })
      }),
    )
  })

  it('a customer sees each movement as one line in one passbook', () => {
    fc.assert(
      fc.property(story, steps => {
        const { book } = live(steps, () => {})
        for (const { postings } of book.entries)
          expect(postings.filter(({ accountId }) => people.includes(accountId)).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('the stories do meet refusals, arrivals and revocations', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(story, steps => {
        const { refused, transfers } = live(steps, () => {})
        for (const word of [...refused, ...transfers.map(({ state }) => state)]) met.add(word)
      }),
      { seed: 72, numRuns: 300 },
    )
    expect([...met].sort()).toEqual([
      'already-revoked',
      'amount-not-positive',
      'arrived',
      'in-transit',
      'not-enough-money',
      'not-revocable',
      'over-transfer-limit',
      'payee-is-self',
      'revoke-too-late',
      'revoked',
    ])
  })
})

describe('a book', () => {
  const entry = { id: 'e', bookedAt: start, about: 'groceries' as const, counterparty: null, transferId: null }

  it('refuses a movement whose sides differ', () => {
    const postings = [
      { accountId: 'wang', amountFen: -100 },
      { accountId: 'clearing', amountFen: 99 },
    ]
    expect(() => post(opened(), [{ ...entry, postings }])).toThrow('sum to -1 fen')
  })

  it('refuses a part of a fen', () => {
    const postings = [
      { accountId: 'wang', amountFen: -0.5 },
      { accountId: 'clearing', amountFen: 0.5 },
    ]
    expect(() => post(opened(), [{ ...entry, postings }])).toThrow(LedgerFault)
  })

  it('refuses to take more than there is, and books nothing of the lot', () => {
    const book = opened()
    const one = movement({ ...entry, from: 'wang', to: 'clearing', amountFen: 1 })
    const all = movement({ ...entry, from: 'wang', to: 'clearing', amountFen: openingFen })
    expect(() => post(book, [one, all])).toThrow('below zero')
    expect(balanceOf(book, 'wang')).toBe(openingFen)
  })

  it('refuses an account it does not know', () => {
    expect(() => post(opened(), [movement({ ...entry, from: 'nobody', to: 'wang', amountFen: 1 })])).toThrow(
      'no account nobody',
    )
  })
})
