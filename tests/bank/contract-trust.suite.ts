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

  it('somebody new is remembered after the first transfer', async () => {
    const { bank } = await wang()
    const account = '6217000500126604408'
    const payee = { name: '刘敏', account, toldBy: 'family' as const }
    await bank.submitTransfer(send({ payee, amountFen: 100 }))
    const kept = (await bank.listPayees()).find(({ name }) => name === '刘敏')
    expect(kept).toMatchObject({ name: '刘敏', relation: null, bankName: '建设银行', tail: '4408' })
    expect((await bank.checkPayee({ name: '刘敏', account })).reasons).toEqual([])
    expect(await bank.submitTransfer(send({ payee: { id: kept!.id }, amountFen: 100 }))).toMatchObject({
      payeeTail: '4408',
    })
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
}
