import { expect, test } from 'vitest'
import { BankProblem, BankUnreachable, type Outcome, type TransferRequest } from '@yinqiao/bank/contract'
import { revokeSubmission, transferSubmission } from '@yinqiao/flows/banking'
import { slip } from './given.ts'

const order = {
  fromAccountId: 'a0',
  payee: { id: 'p1' },
  amountFen: 120_000,
  arrival: 'ordinary',
  pin: '246810',
} as const
const about = { payeeName: '李芳', amountFen: 120_000, arrival: 'ordinary' } as const

const settle = () => new Promise<void>(resolve => setImmediate(resolve))

/** A bank that answers what it is told to, a phone that remembers, and a clock that is turned by hand. */
function street() {
  const sent: TransferRequest[] = []
  const asked: string[] = []
  const kept = new Map<string, string>()
  const due: { ms: number; run: () => void }[] = []
  const answers = {
    submit: (): Promise<typeof slip> => Promise.resolve(slip),
    ask: (): Promise<Outcome> => Promise.resolve({ moved: true, transfer: slip }),
  }
  let keys = 0
  const around = {
    customerId: 'c1',
    bank: {
      submitTransfer: (request: TransferRequest) => {
        sent.push(request)
        return answers.submit()
      },
      revokeTransfer: () => answers.submit(),
      askOutcome: ({ idempotencyKey }: { idempotencyKey: string }) => {
        asked.push(idempotencyKey)
        return answers.ask()
      },
    },
    shelf: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
      removeItem: (name: string) => void kept.delete(name),
    },
    timer: {
      after: (ms: number, run: () => void) => {
        const entry = { ms, run }
        due.push(entry)
        return () => void due.splice(0, due.length, ...due.filter(other => other !== entry))
      },
    },
    newKey: () => `k${(keys += 1)}`,
  }
  const wait = async () => {
    const next = due.shift()
    next?.run()
    await settle()
    return next?.ms
  }
  return { sent, asked, kept, due, answers, around, wait }
}

const full = () => {
  throw new Error('QuotaExceededError')
}
const lost = () => Promise.reject(new BankUnreachable('cut off'))

test('an answer that comes is shown, and is remembered until it has been read', async () => {
  const { around, kept } = street()
  const submission = transferSubmission(around)
  submission.submit(order, about)
  expect(submission.getSnapshot().outcome.is).toBe('sending')
  await settle()
  expect(submission.getSnapshot()).toMatchObject({ outcome: { is: 'moved', receipt: slip }, about })
  expect(kept.size).toBe(1)
  submission.forget()
  expect(submission.getSnapshot().outcome.is).toBe('idle')
  expect(kept.size).toBe(0)
})

test('an answer that lands after the screen was left is heard again by the next screen', async () => {
  const { around, asked } = street()
  const submission = transferSubmission(around)
  submission.submit(order, about)
  submission.stop()
  await settle()
  const home = transferSubmission(around)
  home.resume()
  await settle()
  expect(home.getSnapshot()).toMatchObject({ outcome: { is: 'moved', receipt: slip }, about })
  expect(asked).toEqual(['k1'])
})

test('what the tab was told before a reload is not asked again, and once read it is forgotten', async () => {
  const { around, asked, kept } = street()
  const submission = transferSubmission(around)
  submission.submit(order, about)
  await settle()
  const reloaded = transferSubmission(around)
  reloaded.resume(submission.getSnapshot())
  await settle()
  expect(reloaded.getSnapshot()).toEqual(submission.getSnapshot())
  expect(asked).toEqual([])
  reloaded.forget()
  expect(kept.size).toBe(0)
})

test('reading an old answer does not forget what another tab has sent since', async () => {
  const { around, answers, kept } = street()
  const first = transferSubmission(around)
  first.submit(order, about)
  await settle()
  const second = transferSubmission(around)
  second.resume(first.getSnapshot())
  second.forget()
  answers.submit = lost
  second.submit(order, about)
  first.forget()
  expect([...kept.values()].join()).toContain('k2')
})

test('the key and what it is for are remembered before anything is sent, and never the PIN or a card number', () => {
  const { around, kept } = street()
  let before = ''
  const submission = transferSubmission({
    ...around,
    bank: {
      ...around.bank,
      submitTransfer: () => {
        before = [...kept].flat().join(' ')
        return Promise.resolve(slip)
      },
    },
  })
  submission.submit({ ...order, payee: { name: '张伟', account: '6222000011117788', toldBy: 'self' } }, about)
  expect(before).toContain('k1')
  expect(before).toContain('李芳')
  expect(before).not.toMatch(/246810|6222000011117788|0385/)
})

test('a double press sends once', async () => {
  const { around, sent } = street()
  const submission = transferSubmission(around)
  submission.submit(order, about)
  submission.submit(order, about)
  await settle()
  expect(sent).toHaveLength(1)
})

test('a plain no is not moved, and may be tried again under a new key', async () => {
  const { around, answers, sent, kept } = street()
  answers.submit = () => Promise.reject(new BankProblem({ code: 'wrong-pin', details: { triesLeft: 2 } }))
  const submission = transferSubmission(around)
  submission.submit(order, about)
  await settle()
  expect(submission.getSnapshot().outcome).toMatchObject({
    is: 'not-moved',
    problem: { code: 'wrong-pin', details: { triesLeft: 2 } },
  })
  submission.forget()
  expect(kept.size).toBe(0)
  submission.submit(order, about)
  expect(sent.map(request => request.idempotencyKey)).toEqual(['k1', 'k2'])
})

test('a lost answer is asked after by its key, ever more patiently, until the bank tells', async () => {
  const { around, answers, asked, wait, kept } = street()
  answers.submit = lost
  answers.ask = lost
  const submission = transferSubmission(around)
  submission.submit(order, about)
  await settle()
  expect(submission.getSnapshot().outcome.is).toBe('unknown')
  const waited = []
  for (let i = 0; i < 6; i += 1) waited.push(await wait())
  expect(waited).toEqual([1000, 2000, 4000, 8000, 15000, 15000])
  expect(kept.size).toBe(1)
  answers.ask = () => Promise.resolve({ moved: true, transfer: slip })
  await wait()
  expect(submission.getSnapshot().outcome).toMatchObject({ is: 'moved', receipt: slip })
  expect(new Set(asked)).toEqual(new Set(['k1']))
  expect(kept.size).toBe(1)
})

test('when asking finds that nothing moved, that is said and stands', async () => {
  const { around, answers, wait } = street()
  answers.submit = lost
  answers.ask = () => Promise.resolve({ moved: false, problem: null })
  const submission = transferSubmission(around)
  submission.submit(order, about)
  await settle()
  await wait()
  expect(submission.getSnapshot().outcome).toEqual({ is: 'not-moved', key: 'k1', problem: null })
})

for (const code of ['internal', 'idempotency-key-reused'] as const) {
  test(`“${code}” leaves open whether money moved, so the bank is asked`, async () => {
    const { around, answers } = street()
    answers.submit = () => Promise.reject(new BankProblem({ code }))
    const submission = transferSubmission(around)
    submission.submit(order, about)
    await settle()
    expect(submission.getSnapshot().outcome.is).toBe('unknown')
  })
}

test('a session that ended while asking says nothing about the money: it stays unknown', async () => {
  const { around, answers, wait, kept } = street()
  answers.submit = lost
  answers.ask = () => Promise.reject(new BankProblem({ code: 'not-signed-in' }))
  const submission = transferSubmission(around)
  submission.submit(order, about)
  await settle()
  await wait()
  expect(submission.getSnapshot().outcome.is).toBe('unknown')
  expect(kept.size).toBe(1)
})

test('after a reload in the middle the new page asks at once, and knows what it was about', async () => {
  const { around, answers, asked, sent } = street()
  answers.submit = () => new Promise(() => undefined)
  transferSubmission(around).submit(order, about)
  await settle()
  const reloaded = transferSubmission(around)
  reloaded.resume()
  expect(reloaded.getSnapshot()).toMatchObject({ outcome: { is: 'asking', key: 'k1' }, about })
  await settle()
  expect(reloaded.getSnapshot().outcome.is).toBe('moved')
  expect([sent.length, asked]).toEqual([1, ['k1']])
})

test('a new transfer started over an open one is not sent, and that is told: the open one is asked after', async () => {
  const { around, answers, sent } = street()
  answers.submit = () => new Promise(() => undefined)
  expect(transferSubmission(around).submit(order, about)).toBe('this')
  await settle()
  const otherTab = transferSubmission(around)
  expect(otherTab.submit({ ...order, amountFen: 500 }, { ...about, amountFen: 500 })).toBe('older')
  await settle()
  expect(sent).toHaveLength(1)
  expect(otherTab.getSnapshot()).toMatchObject({ outcome: { is: 'moved' }, about })
})

test('another customer on the same phone is not asked about money that is not theirs', async () => {
  const { around, answers, asked } = street()
  answers.submit = () => new Promise(() => undefined)
  transferSubmission(around).submit(order, about)
  transferSubmission({ ...around, customerId: 'c2' }).resume()
  await settle()
  expect(asked).toEqual([])
})

test('where nothing can be remembered nothing is sent, and that is said', async () => {
  const { around, sent } = street()
  const submission = transferSubmission({ ...around, shelf: { getItem: full, setItem: full, removeItem: full } })
  submission.submit(order, about)
  await settle()
  expect(sent).toEqual([])
  expect(submission.getSnapshot().outcome).toMatchObject({ is: 'not-moved', problem: { code: 'not-remembered' } })
})

test('a page that is left stops asking, and one that comes back goes on', async () => {
  const { around, answers, due } = street()
  answers.submit = lost
  answers.ask = lost
  const submission = transferSubmission(around)
  submission.submit(order, about)
  await settle()
  submission.stop()
  expect(due).toEqual([])
  answers.ask = () => Promise.resolve({ moved: true, transfer: slip })
  submission.resume()
  await settle()
  expect(submission.getSnapshot().outcome.is).toBe('moved')
})

test('a revoke has the same three answers, and its own place in memory', async () => {
  const { around, answers, kept, wait } = street()
  answers.submit = lost
  const revoked = { ...slip, state: 'revoked', revokedAt: '2026-11-23T15:00:00+08:00' } as const
  answers.ask = () => Promise.resolve({ moved: true, transfer: revoked })
  const submission = revokeSubmission(around)
  submission.submit({ transferId: 't1' }, about)
  await settle()
  expect(submission.getSnapshot().outcome.is).toBe('unknown')
  expect([...kept.keys()]).toEqual(['yinqiao.open.revoke.c1'])
  await wait()
  expect(submission.getSnapshot().outcome).toMatchObject({ is: 'moved', receipt: revoked })
})
