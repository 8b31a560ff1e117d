import type { KeyRecord, SubmitFacts } from '@yinqiao/bank/ledger'
import {
  arrive,
  boundsOf,
  checkPayee,
  contentOfTransfer,
  dayOf,
  limitsFor,
  openPin,
  recall,
  revoke,
  settle,
  startOfDay,
  submit,
  tryPin,
  wireTime,
} from '@yinqiao/bank/ledger'
import { describe, expect, it } from 'vitest'
import { rules } from '../../packages/bank/src/rules.ts'

const now = new Date('2026-11-23T09:00:00+08:00')
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const newId = () => 'id'

const facts: SubmitFacts = {
  now,
  rules,
  newId,
  idempotencyKey: 'key',
  amountFen: 120_000,
  arrival: 'ordinary',
  payer: { customerId: 'wang', name: '王秀兰', accountId: 'wang', number: '1', availableFen: 500_000 },
  payee: { name: '李芳', number: '2', bankName: '工商银行', accountId: 'clearing' },
  sentTodayFen: 0,
}
const submitted = (change: Partial<SubmitFacts> = {}) => {
  const decision = submit({ ...facts, ...change })
  if ('refused' in decision) throw new Error(decision.refused.code)
  return decision.transfer
}

describe('sending money', () => {
  const rich = { ...facts.payer, availableFen: 9_000_000 }
  it.each([
    ['half a fen', { amountFen: 0.5 }, { code: 'amount-unreadable' }],
    ['nothing', { amountFen: 0 }, { code: 'amount-not-positive' }],
    ['more than there is', { amountFen: 500_001 }, { code: 'not-enough-money' }],
    ['to oneself', { payee: { ...facts.payee, number: '1' } }, { code: 'payee-is-self' }],
    [
      'more than one transfer may carry',
      { payer: rich, amountFen: 2_000_001 },
      { code: 'over-transfer-limit', details: { limitFen: 2_000_000 } },
    ],
    [
      'more than the day has left',
      { payer: rich, amountFen: 500_000, sentTodayFen: 4_600_000 },
      { code: 'over-day-limit', details: { leftFen: 400_000 } },
    ],
  ] as const)('%s is refused', (_what, change, refused) => {
    expect(submit({ ...facts, ...change })).toEqual({ refused })
  })

  it('everything there is may be sent', () => {
    expect(submitted({ amountFen: 500_000 }).state).toBe('in-transit')
  })

  it.each([
    ['real-time', 0, 'arrived'],
    ['ordinary', 120, 'in-transit'],
    ['next-day', 24 * 60, 'in-transit'],
  ] as const)('%s arrives after %i minutes', (arrival, minutes, state) => {
    const transfer = submitted({ arrival })
    expect(transfer).toMatchObject({ state, arrivesAt: after(minutes) })
    expect(minutes === 0 || arrive(transfer, { now: after(minutes - 1), newId }) === null).toBe(true)
    expect(minutes === 0 || arrive(transfer, { now: after(minutes), newId })?.transfer.state === 'arrived').toBe(true)
  })
})

describe('taking money back', () => {
  it.each([
    ['a minute before it arrives', 'ordinary', 119, undefined],
    ['the moment it arrives', 'ordinary', 120, 'revoke-too-late'],
    ['within a day, sent for the next', 'next-day', 24 * 60 - 1, undefined],
    ['a real-time transfer at once', 'real-time', 0, 'not-revocable'],
  ] as const)('%s', (_when, arrival, minutes, code) => {
    const decision = revoke(submitted({ arrival }), { now: after(minutes), newId })
    expect('refused' in decision ? decision.refused.code : undefined).toBe(code)
  })

  it('works once', () => {
    const once = revoke(submitted(), { now, newId })
    if ('refused' in once) throw new Error('should have been taken back')
    expect(once.transfer.state).toBe('revoked')
    expect(revoke(once.transfer, { now, newId })).toEqual({ refused: { code: 'already-revoked' } })
    expect(arrive(once.transfer, { now: after(999), newId })).toBeNull()
  })
})

describe('a PIN', () => {
  const wrong = { right: false, now, rules }

  it('locks at the third wrong try and says until when', () => {
    const first = tryPin(openPin, wrong)
    const second = tryPin(first.lock, wrong)
    const third = tryPin(second.lock, wrong)
    expect([first.refused, second.refused]).toEqual([
      { code: 'wrong-pin', details: { triesLeft: 2 } },
      { code: 'wrong-pin', details: { triesLeft: 1 } },
    ])
    expect(third.refused).toEqual({ code: 'pin-locked', details: { until: '2026-11-24T09:00:00.000+08:00' } })
    expect(tryPin(third.lock, { right: true, now: after(60), rules }).refused?.code).toBe('pin-locked')
    expect(tryPin(third.lock, { right: true, now: after(24 * 60), rules }).refused).toBeNull()
    expect(tryPin(third.lock, { ...wrong, now: after(24 * 60) }).refused?.details?.triesLeft).toBe(2)
  })

  it('forgets wrong tries after a right one', () => {
    const { lock } = tryPin(openPin, wrong)
    expect(tryPin(lock, { right: true, now, rules }).lock).toEqual(openPin)
  })
})

describe('a key', () => {
  const record: KeyRecord = { content: 'same', transferId: null, refused: null, closed: false }
  it.each([
    ['unknown', null, { go: true }],
    ['of a transfer', { ...record, transferId: 't' }, { again: 't' }],
    [
      'of a transfer, with other content',
      { ...record, content: 'other', transferId: 't' },
      { refused: { code: 'idempotency-key-reused' } },
    ],
    ['of a refusal', { ...record, refused: { code: 'not-enough-money' } }, { refused: { code: 'not-enough-money' } }],
    ['after a wrong PIN', { ...record, refused: { code: 'wrong-pin' } }, { go: true }],
    [
      'after a wrong PIN, asked about since',
      { ...record, refused: { code: 'wrong-pin' }, closed: true },
      { refused: { code: 'idempotency-key-closed' } },
    ],
    [
      'closed before it was used',
      { ...record, content: null, closed: true },
      { refused: { code: 'idempotency-key-closed' } },
    ],
  ] as const)('%s', (_what, kept, answer) => {
    expect(recall(kept, 'same')).toEqual(answer)
  })

  it('that was asked about can never move money later', () => {
    const answer = settle(null)
    if (answer.moved !== null) throw new Error('nothing moved')
    expect(answer.problem).toBeNull()
    expect(recall(answer.close, 'anything')).toEqual({ refused: { code: 'idempotency-key-closed' } })
  })

  it('is compared without spaces in the account number', () => {
    expect(request('6222 0000 1111 0385')).toBe(request('6222000011110385'))
    expect(request('6222 0000 1111 0385')).not.toBe(request('6222000011110386'))
  })
})

describe('a payee', () => {
  const holder = { name: '李芳', openedAt: new Date('2015-01-01') }
  const known = { now, rules, number: '6222000011110385', bankName: '工商银行', holder, paidBefore: true }
  it.each([
    ['is the one', '李芳', known, 'match', []],
    ['has a space in the name', '李 芳', known, 'match', []],
    ['is met for the first time', '李芳', { ...known, paidBefore: false }, 'match', ['first-time']],
    [
      'has an account of last week',
      '李芳',
      { ...known, holder: { ...holder, openedAt: new Date('2026-11-16') } },
      'match',
      ['account-new'],
    ],
    ['has another name', '李方', known, 'mismatch', ['name-mismatch']],
    ['is known to nobody', '李芳', { ...known, holder: null }, 'unknown', ['name-unknown']],
  ] as const)('%s', (_what, name, about, match, reasons) => {
    expect(checkPayee(name, about)).toEqual({ match, reasons, bankName: '工商银行', tail: '0385' })
  })
})

describe('the calendar', () => {
  it('is that of China on any machine', () => {
    const lateInLondon = new Date('2026-12-31T16:30:00Z')
    expect(wireTime(lateInLondon)).toBe('2027-01-01T00:30:00.000+08:00')
    expect(dayOf(lateInLondon)).toBe('2027-01-01')
    expect(startOfDay(lateInLondon)).toEqual(new Date('2026-12-31T16:00:00Z'))
    expect(boundsOf('2026-12')).toEqual({
      from: new Date('2026-11-30T16:00:00Z'),
      to: new Date('2026-12-31T16:00:00Z'),
    })
  })

  it('tells the customer each window once, real-time without one', () => {
    expect(limitsFor(rules, { todayFen: 1_000_000, usualFen: 80_000 })).toEqual({
      perTransferFen: 2_000_000,
      leftTodayFen: 4_000_000,
      usualFen: 80_000,
      arrivals: [
        { arrival: 'real-time', revocableForMs: 0 },
        { arrival: 'ordinary', revocableForMs: 7_200_000 },
        { arrival: 'next-day', revocableForMs: 86_400_000 },
      ],
    })
  })
})

function request(account: string) {
  const payee = { name: '李芳', account, toldBy: 'self' as const }
  return contentOfTransfer({ idempotencyKey: 'k', fromAccountId: 'a', amountFen: 1, arrival: 'ordinary', payee })
}
