import { balanceOf, daysBefore, openBook, ownAccounts, post } from '@yinqiao/bank/ledger'
import { accountIdOf, bankOf, people, seed } from '@yinqiao/bank/seed'
import { describe, expect, it } from 'vitest'
import { rules } from '../../packages/bank/src/rules.ts'

const today = new Date('2026-11-23T09:00:00+08:00')
const made = seed(today, rules)
const bookOf = ({ accounts, entries }: typeof made) => post(openBook(accounts.map(({ id }) => id)), entries)

describe('the demo’s year', () => {
  // Whichever day somebody runs it, nobody may fall below zero on the way: posting throws if they do.
  it.each(Array.from({ length: 37 }, (_, index) => index * 11))(
    'closes well when it is run %i days from now',
    ahead => {
      const book = bookOf(seed(daysBefore(today, -ahead), rules))
      for (const person of people) expect(balanceOf(book, accountIdOf(person))).toBe(person.closingFen)
      expect(balanceOf(book, ownAccounts['in-transit'])).toBe(0)
      expect([...book.balances.values()].reduce((a, b) => a + b)).toBe(0)
    },
  )

  it('is the same when it is made twice', () => {
    expect(seed(today, rules)).toEqual(made)
  })

  it('has no two movements of one id', () => {
    expect(new Set(made.entries.map(({ id }) => id)).size).toBe(made.entries.length)
    expect(made.entries.length).toBeGreaterThan(800)
  })

  it('lies in the past, oldest first, over twelve months', () => {
    const times = made.entries.map(({ bookedAt }) => bookedAt.getTime())
    expect(times.every((time, index) => time < today.getTime() && time >= (times[index - 1] ?? 0))).toBe(true)
    expect(daysBefore(today, 360).getTime()).toBeGreaterThan(times[0]!)
  })

  it('brings 王秀兰 her pension on the fifteenth and lets her send money to her daughter', () => {
    const hers = made.entries.filter(({ postings }) =>
      postings.some(({ accountId }) => accountId === 'wang-xiulan-card'),
    )
    const pensions = hers.filter(({ about }) => about === 'pension')
    expect(pensions).toHaveLength(12)
    expect(pensions.every(({ bookedAt }) => bookedAt.toISOString().slice(8, 10) >= '14')).toBe(true)
    expect(
      made.payees.find(({ customerId, relation }) => customerId === 'wang-xiulan' && relation === 'daughter'),
    ).toMatchObject({
      name: '李芳',
      bankName: '工商银行',
      number: expect.stringMatching(/0385$/),
      lastPaidAt: expect.any(Date),
    })
    expect([...new Set(hers.map(({ about }) => about))].sort()).toEqual([
      'cash-out',
      'clinic',
      'electricity',
      'gas',
      'groceries',
      'interest',
      'opening',
      'pension',
      'pharmacy',
      'phone',
      'transfer-in',
      'transfer-out',
      'water',
    ])
  })
})

describe('the demo’s people', () => {
  it('begin with 王秀兰, whose card ends in 6288 and holds some thousands', () => {
    expect(people[0]).toMatchObject({ name: '王秀兰', account: expect.stringMatching(/6288$/) })
    expect(people[0]!.closingFen / 100).toBeGreaterThan(1000)
    expect(people[0]!.closingFen / 100).toBeLessThan(10_000)
  })

  it.each(made.holders)('$name has an account number that can belong to nobody', ({ number }) => {
    expect(number).toMatch(/^\d{19}$/)
    expect(passesCheckDigit(number)).toBe(false)
    expect(bankOf(number)).not.toBe('其他银行')
  })

  it('know somebody whose account is only days old', () => {
    expect(made.holders.filter(({ openedAt }) => openedAt > daysBefore(today, rules.newAccountDays))).toHaveLength(1)
  })
})

function passesCheckDigit(number: string) {
  const digits = number.split('').toReversed().map(Number)
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
