import { demoPin } from '@yinqiao/bank/seed'
import { expect, it } from 'vitest'
import { keyOf, month, send } from './place/order.ts'
import { newKey, phoneOf, type Place } from './place/place.ts'
import { wrongInputs } from './place/wrong-input.ts'

async function eachRefused(ask: (id: string) => Promise<unknown>, ids: string[], code: string) {
  for (const id of ids) await expect(ask(id)).rejects.toMatchObject({ code, details: {} })
}

/** The part of the contract that keeps people apart from each other, and from those who would use them. */
export function keepsTrust(open: () => Place) {
  const wang = () => phoneOf(open(), 'wang-xiulan')

  it('somebody else’s things are as unknown as things that do not exist', async () => {
    const { bank: hers } = await wang()
    const transfer = await hers.submitTransfer(send({ amountFen: 100 }))
    const { bank, accountId } = await phoneOf(open(), 'chen-jing')
    const accounts: [string, string] = ['wang-xiulan-card', 'nobody-card']
    const transfers: [string, string] = [transfer.id, 'no-transfer']
    await eachRefused(id => bank.getBalance({ accountId: id }), accounts, 'account-unknown')
    await eachRefused(id => bank.listEntries({ accountId: id, month }), accounts, 'account-unknown')
    await eachRefused(id => bank.submitTransfer(send({ fromAccountId: id })), accounts, 'account-unknown')
    await eachRefused(id => bank.getTransfer({ transferId: id }), transfers, 'transfer-unknown')
    await eachRefused(
      id => bank.revokeTransfer({ transferId: id, idempotencyKey: newKey() }),
      transfers,
      'transfer-unknown',
    )
    const to = (id: string) => bank.submitTransfer(send({ fromAccountId: accountId, payee: { id } }))
    await eachRefused(to, ['wang-li-fang', 'no-payee'], 'payee-unknown')
    expect(await bank.askOutcome(keyOf(transfer))).toEqual({ moved: false, problem: null })
    expect(await hers.askOutcome(keyOf(transfer))).toMatchObject({ moved: true })
    expect((await bank.listPayees()).map(({ name }) => name)).toEqual(['周凤琴'])
    expect(await bank.listAccounts()).toEqual([{ id: 'chen-jing-card', kind: 'debit-card', tail: '1773' }])
  })

  it.each([
    ['李芳', '6222 8802 0014 5870 385', { match: 'match', bankName: '工商银行', tail: '0385', reasons: [] }],
    ['李方', '6222880200145870385', { match: 'mismatch', reasons: ['name-mismatch'] }],
    ['孙浩', '6214830400907713360', { match: 'match', reasons: ['first-time', 'account-new'] }],
    ['孙悟空', '6214830400907713360', { match: 'mismatch', reasons: ['first-time', 'account-new', 'name-mismatch'] }],
    [
      '某人',
      '6228480300000000001',
      { match: 'unknown', bankName: '农业银行', reasons: ['first-time', 'name-unknown'] },
    ],
  ])('%s at %s is looked at', async (name, account, check) => {
    const { bank } = await wang()
    expect(await bank.checkPayee({ name, account })).toMatchObject(check)
  })

  it('somebody new is known once their money has arrived, and not before', async () => {
    const { bank } = await wang()
    const liuMin = { name: '刘敏', account: '6217000500126604408' }
    const payee = { ...liuMin, toldBy: 'family' as const }
    const kept = async () => (await bank.listPayees()).find(({ name }) => name === '刘敏')
    await bank.submitTransfer(send({ payee, amountFen: 100 }))
    expect(await kept()).toBeUndefined()
    expect((await bank.checkPayee(liuMin)).reasons).toContain('first-time')
    open().pass(2)
    expect(await kept()).toMatchObject({ name: '刘敏', relation: null, bankName: '建设银行', tail: '4408' })
    expect((await bank.checkPayee(liuMin)).reasons).toEqual([])
    const again = send({ payee: { id: (await kept())!.id }, amountFen: 100 })
    expect(await bank.submitTransfer(again)).toMatchObject({ payeeTail: '4408' })
  })

  it('a stranger whose money she took back is a stranger still', async () => {
    const { bank } = await wang()
    const sunHao = { name: '孙浩', account: '6214830400907713360' }
    const payee = { ...sunHao, toldBy: 'somebody' as const }
    const { id: transferId } = await bank.submitTransfer(send({ payee, amountFen: 100, arrival: 'next-day' }))
    await bank.revokeTransfer({ transferId, idempotencyKey: newKey() })
    open().pass(1)
    expect((await bank.listPayees()).map(({ name }) => name)).not.toContain('孙浩')
    expect((await bank.checkPayee(sunHao)).reasons).toEqual(['first-time', 'account-new'])
  })

  it('her daughter was last paid by what arrived, not by what was taken back or sent before it', async () => {
    const { bank } = await wang()
    const lastPaid = async (by = bank) => (await by.listPayees()).find(({ id }) => id === 'wang-li-fang')?.lastPaid
    const slow = await bank.submitTransfer(send({ amountFen: 100, arrival: 'next-day' }))
    open().pass(1)
    const fast = await bank.submitTransfer(send({ amountFen: 100, arrival: 'real-time' }))
    open().pass(1)
    const { id: transferId } = await bank.submitTransfer(send({ amountFen: 100 }))
    expect(await lastPaid()).toBe(fast.submittedAt)
    await bank.revokeTransfer({ transferId, idempotencyKey: newKey() })
    expect(await lastPaid()).toBe(fast.submittedAt)
    open().pass(22)
    const { bank: nextDay } = await wang()
    expect((await nextDay.getTransfer({ transferId: slow.id })).state).toBe('arrived')
    expect(await lastPaid(nextDay)).toBe(fast.submittedAt)
  })

  it('limits are the bank’s, and what is taken back today may be sent again', async () => {
    const { bank, accountId } = await phoneOf(open(), 'zhao-defu')
    const rich = (amountFen: number) => send({ fromAccountId: accountId, payee: { id: 'zhao-lei' }, amountFen })
    expect(await bank.getLimits()).toMatchObject({ perTransferFen: 2_000_000, leftTodayFen: 5_000_000 })
    await expect(bank.submitTransfer(rich(2_000_001))).rejects.toMatchObject({
      code: 'over-transfer-limit',
      details: { limitFen: 2_000_000 },
    })
    const first = await bank.submitTransfer(rich(2_000_000))
    await bank.submitTransfer(rich(2_000_000))
    await expect(bank.submitTransfer(rich(1_000_001))).rejects.toMatchObject({
      code: 'over-day-limit',
      details: { leftFen: 1_000_000 },
    })
    await bank.revokeTransfer({ transferId: first.id, idempotencyKey: newKey() })
    expect(await bank.getLimits()).toMatchObject({ leftTodayFen: 3_000_000, usualFen: 2_000_000 })
  })

  it.each(wrongInputs)('%s is refused with its own word', async (_what, change, code) => {
    const { bank } = await wang()
    await expect(bank.submitTransfer({ ...send(), ...change } as never)).rejects.toMatchObject({ code })
  })

  it('three wrong PINs lock it at once, for a day, also against the right one', async () => {
    const { bank, accountId } = await phoneOf(open(), 'zhang-guiying')
    const guess = (pin: string) =>
      bank.submitTransfer(send({ fromAccountId: accountId, payee: { id: 'zhang-chen-wei' }, amountFen: 100, pin }))
    const guesses = ['000000', '111111', '222222', '333333', '444444', '555555', '666666', '777777']
    const answers = await Promise.allSettled(guesses.map(guess))
    const codes = answers.map(answer => (answer.status === 'rejected' ? answer.reason.code : 'moved'))
    expect(codes.sort()).toEqual([...Array<string>(6).fill('pin-locked'), 'wrong-pin', 'wrong-pin'])
    await expect(guess(demoPin)).rejects.toMatchObject({
      code: 'pin-locked',
      details: { until: expect.stringMatching(/\+08:00$/) },
    })
    await expect(open().phone().signIn({ customerId: 'zhang-guiying', pin: demoPin })).rejects.toMatchObject({
      code: 'pin-locked',
    })
    open().pass(24)
    expect(await open().phone().signIn({ customerId: 'zhang-guiying', pin: demoPin })).toMatchObject({
      name: '张桂英',
    })
  })

  it('a yes outlives the session it was given in: asked again after signing in, it moved once', async () => {
    const { bank, accountId } = await phoneOf(open(), 'chen-jing')
    const request = send({ fromAccountId: accountId, payee: { id: 'chen-mother' }, amountFen: 100 })
    const { id } = await bank.submitTransfer(request)
    const { availableFen } = await bank.getBalance({ accountId })
    open().pass(12)
    await expect(bank.submitTransfer(request)).rejects.toMatchObject({ code: 'not-signed-in' })
    await expect(bank.askOutcome(keyOf(request))).rejects.toMatchObject({ code: 'not-signed-in' })
    const { bank: later } = await phoneOf(open(), 'chen-jing')
    expect(await later.askOutcome(keyOf(request))).toMatchObject({ moved: true, transfer: { id } })
    expect((await later.submitTransfer(request)).id).toBe(id)
    expect((await later.getBalance({ accountId })).availableFen).toBe(availableFen)
  })

  it('wrong PINs are counted for the person, not for the session, and the lock stays when it ends', async () => {
    const { bank, accountId } = await phoneOf(open(), 'chen-jing')
    const order = (pin: string) => send({ fromAccountId: accountId, payee: { id: 'chen-mother' }, amountFen: 100, pin })
    const signIn = (pin: string) => open().phone().signIn({ customerId: 'chen-jing', pin })
    await expect(bank.submitTransfer(order('000000'))).rejects.toMatchObject({ details: { triesLeft: 2 } })
    await bank.signOut()
    await expect(signIn('111111')).rejects.toMatchObject({ details: { triesLeft: 1 } })
    await expect(signIn('222222')).rejects.toMatchObject({ code: 'pin-locked' })
    open().pass(23)
    await expect(signIn(demoPin)).rejects.toMatchObject({ code: 'pin-locked' })
    open().pass(1)
    expect(await signIn(demoPin)).toMatchObject({ customerId: 'chen-jing' })
  })
}
