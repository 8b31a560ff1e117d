import type { Arrival, Limits, PayeeReason, Transfer } from '@yinqiao/bank/contract'
import type { Step } from '@yinqiao/flows'
import type { Answers, Facts, Kind } from '@yinqiao/flows/banking'

const daughter = { id: 'p1', name: '李芳', relation: 'daughter', bankName: '工商银行', tail: '0385' } as const
const account = (id: string, tail: string) => ({ id, kind: 'debit-card', tail }) as const

export const limits: Limits = {
  perTransferFen: 5_000_000,
  leftTodayFen: 5_000_000,
  usualFen: 300_000,
  arrivals: [
    { arrival: 'real-time', revocableForMs: 0 },
    { arrival: 'ordinary', revocableForMs: 7_200_000 },
    { arrival: 'next-day', revocableForMs: 86_400_000 },
  ],
}

export const slip: Transfer = {
  id: 't1',
  idempotencyKey: 'k1',
  state: 'in-transit',
  amountFen: 120_000,
  payeeName: '李芳',
  bankName: '工商银行',
  payeeTail: '0385',
  arrival: 'ordinary',
  submittedAt: '2026-11-23T14:30:00+08:00',
  arrivesAt: '2026-11-23T16:30:00+08:00',
  revocableUntil: '2026-11-23T16:30:00+08:00',
  arrivedAt: null,
  revokedAt: null,
}

const facts = (tails: readonly string[], reasons: PayeeReason[]): Facts => ({
  listDemoCustomers: [{ id: 'c1', name: '王秀兰', about: '七十二岁，女儿在外地' }],
  listAccounts: tails.map((tail, i) => account(`a${i}`, tail)),
  listPayees: [{ ...daughter, lastPaid: null }],
  checkPayee: { match: 'match', bankName: '建设银行', tail: '7788', reasons },
  getLimits: limits,
  getTransfer: slip,
})

/** What the bank may say: the flow must hold whichever it is. */
export const worlds: readonly { readonly about: string; readonly facts: Facts }[] = [
  { about: 'one card, nothing to warn of', facts: facts(['6288'], []) },
  { about: 'two cards, a new account', facts: facts(['6288', '1024'], ['first-time', 'account-new']) },
]

type Samples = { readonly [K in Kind]: readonly Answers[K][] }

const samples: Samples = {
  customer: [{ customerId: 'c1', name: '王秀兰' }],
  account: [{ accountId: 'a0', tail: '6288' }],
  payee: [daughter, 'new'],
  'new-payee': [{ name: '张伟', account: '6222 0000 1111 7788' }],
  choice: [],
  amount: [{ fen: 20_000 }, { fen: 900_000 }],
  arrival: ['real-time', 'ordinary', 'next-day'] satisfies Arrival[],
  yes: ['yes'],
  pin: ['given'],
  balance: ['seen'],
  page: ['seen'],
  help: ['seen'],
  'transfer-result': [{ transferId: 't1' }],
  'revoke-result': [{ transferId: 't1' }],
}

/** Every answer a person may give to a step: all of its choices, or a few of its kind. */
export const answersTo = (step: Step): readonly unknown[] =>
  step.answer === 'choice' ? (step.choices ?? []).map(choice => choice.value) : samples[step.answer as Kind]
