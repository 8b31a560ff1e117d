import type { Verb } from '@yinqiao/bank/contract'
import { verbs } from '@yinqiao/bank/contract'
import { verbSchemas } from '@yinqiao/bank/contract/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepsTrust } from './contract-trust.suite.ts'
import { friend, keyOf, month, send } from './place/order.ts'
import { newKey, phoneOf, type Place } from './place/place.ts'

/** What anybody may rely on who stands behind the port; run against every socket there is. */
export function keepsTheContract(socket: string, open: () => Promise<Place>) {
  describe(`the contract, ${socket}`, { timeout: 20_000 }, () => {
    let place: Place
    const wang = () => phoneOf(place, 'wang-xiulan')

    beforeAll(async () => {
      place = await open()
    }, 90_000)
    afterAll(() => place.close())

    it('a stranger learns nothing but who is in the demo', async () => {
      const bank = place.phone()
      expect(await bank.getSession()).toBeNull()
      expect((await bank.listDemoCustomers())[0]).toMatchObject({ name: '王秀兰', about: expect.stringMatching(/./) })
      const asked = { accountId: 'wang-xiulan-card', month, transferId: 'x', ...send() }
      for (const verb of (Object.keys(verbs) as Verb[]).filter(name => verbs[name].by === 'customer'))
        await expect(bank[verb](asked as never)).rejects.toMatchObject({ code: 'not-signed-in', status: 401 })
    })

    it('a session lasts until she signs out, or for twelve hours', async () => {
      const { bank } = await wang()
      expect(await bank.getSession()).toEqual({ customerId: 'wang-xiulan', name: '王秀兰' })
      await bank.signOut()
      expect(await bank.getSession()).toBeNull()
      const { bank: again } = await wang()
      place.pass(12)
      expect(await again.getSession()).toBeNull()
    })

    it('everything that comes back has the promised shape, and no whole number of any card', async () => {
      const { bank, accountId } = await wang()
      const transfer = await bank.submitTransfer(send())
      const answers: [Verb, unknown][] = [
        ['listDemoCustomers', await bank.listDemoCustomers()],
        ['listAccounts', await bank.listAccounts()],
        ['getBalance', await bank.getBalance({ accountId })],
        ['listEntries', await bank.listEntries({ accountId, month })],
        ['listPayees', await bank.listPayees()],
        ['checkPayee', await bank.checkPayee({ name: '李芳', account: '6222880200145870385' })],
        ['getLimits', await bank.getLimits()],
        ['submitTransfer', transfer],
        ['getTransfer', await bank.getTransfer({ transferId: transfer.id })],
        ['askOutcome', await bank.askOutcome({ idempotencyKey: transfer.idempotencyKey })],
        ['revokeTransfer', await bank.revokeTransfer({ transferId: transfer.id, idempotencyKey: newKey() })],
      ]
      for (const [verb, answer] of answers) {
        expect({ verb, ...verbSchemas[verb].output.safeParse(answer) }).toMatchObject({ verb, success: true })
        expect(JSON.stringify(answer)).not.toMatch(/\d{12}/)
      }
    })

    it('the passbook ends where the balance stands', async () => {
      const { bank, accountId } = await wang()
      const { entries, months } = await bank.listEntries({ accountId, month })
      const { availableFen } = await bank.getBalance({ accountId })
      expect(entries[0]?.balanceAfterFen).toBe(availableFen)
      for (const [index, entry] of entries.slice(0, -1).entries())
        expect(entry.balanceAfterFen - entry.amountFen).toBe(entries[index + 1]?.balanceAfterFen)
      expect(months.length).toBeGreaterThanOrEqual(13)
      expect(months[0]).toBe(month)
      expect((await bank.listEntries({ accountId, month: '1999-01' })).entries).toEqual([])
    })

    it('money leaves at once, is under way for two hours, and arrives', async () => {
      const { bank, accountId } = await wang()
      const before = await bank.getBalance({ accountId })
      const transfer = await bank.submitTransfer(send({ payee: friend, amountFen: 5_000 }))
      expect(transfer).toMatchObject({ state: 'in-transit', payeeName: '张桂英', payeeTail: '3152', arrivedAt: null })
      expect(Date.parse(transfer.arrivesAt) - Date.parse(transfer.submittedAt)).toBe(7_200_000)
      expect(transfer.revocableUntil).toBe(transfer.arrivesAt)
      const after = await bank.getBalance({ accountId })
      expect(after.availableFen).toBe(before.availableFen - 5_000)
      expect(after.inTransitFen).toBe(before.inTransitFen + 5_000)
      const { entries } = await bank.listEntries({ accountId, month })
      expect(entries[0]).toMatchObject({
        about: 'transfer-out',
        counterparty: '张桂英',
        amountFen: -5_000,
        transferId: transfer.id,
        revocableUntil: transfer.arrivesAt,
      })

      place.pass(2)
      expect(await bank.getTransfer({ transferId: transfer.id })).toMatchObject({
        state: 'arrived',
        revocableUntil: null,
      })
      const { bank: hers, accountId: herCard } = await phoneOf(place, 'zhang-guiying')
      const line = (await hers.listEntries({ accountId: herCard, month })).entries[0]
      expect(line).toMatchObject({ about: 'transfer-in', counterparty: '王秀兰', amountFen: 5_000 })
    })

    it('money taken back is back, and the passbook shows both movements', async () => {
      const { bank, accountId } = await wang()
      const before = await bank.getBalance({ accountId })
      const { id: transferId } = await bank.submitTransfer(send())
      const idempotencyKey = newKey()
      const revoked = await bank.revokeTransfer({ transferId, idempotencyKey })
      expect(revoked).toMatchObject({ id: transferId, state: 'revoked', revocableUntil: null })
      expect(await bank.getBalance({ accountId })).toMatchObject({
        availableFen: before.availableFen,
        inTransitFen: before.inTransitFen,
      })
      const { entries } = await bank.listEntries({ accountId, month })
      expect(entries.slice(0, 2).map(({ about, amountFen }) => [about, amountFen])).toEqual([
        ['transfer-revoked', 12_345],
        ['transfer-out', -12_345],
      ])
      expect(await bank.revokeTransfer({ transferId, idempotencyKey })).toEqual(revoked)
      await expect(bank.revokeTransfer({ transferId, idempotencyKey: newKey() })).rejects.toMatchObject({
        code: 'already-revoked',
      })
      place.pass(3)
      expect((await bank.getTransfer({ transferId })).state).toBe('revoked')
    })

    it('real-time arrives at once and cannot be taken back', async () => {
      const { bank } = await wang()
      const transfer = await bank.submitTransfer(send({ arrival: 'real-time', payee: friend, amountFen: 100 }))
      expect(transfer).toMatchObject({ state: 'arrived', revocableUntil: null, arrivedAt: transfer.submittedAt })
      const revoke = bank.revokeTransfer({ transferId: transfer.id, idempotencyKey: newKey() })
      await expect(revoke).rejects.toMatchObject({ code: 'not-revocable' })
    })

    it('what has arrived cannot be taken back', async () => {
      const { bank } = await wang()
      const transfer = await bank.submitTransfer(send({ amountFen: 100 }))
      place.pass(2)
      const revoke = bank.revokeTransfer({ transferId: transfer.id, idempotencyKey: newKey() })
      await expect(revoke).rejects.toMatchObject({ code: 'revoke-too-late' })
    })

    it('the same yes sent five times at once moves money once', async () => {
      const { bank, accountId } = await wang()
      const before = await bank.getBalance({ accountId })
      const request = send({ amountFen: 700 })
      const answers = await Promise.all(Array.from({ length: 5 }, () => bank.submitTransfer(request)))
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
      expect((await bank.getBalance({ accountId })).availableFen).toBe(before.availableFen - 700)
      await expect(bank.submitTransfer({ ...request, amountFen: 701 })).rejects.toMatchObject({
        code: 'idempotency-key-reused',
      })
      expect(await bank.askOutcome(keyOf(request))).toMatchObject({ moved: true, transfer: { id: answers[0]?.id } })
    })

    it('a refusal stays a refusal, also when the money would be there later', async () => {
      const { bank, accountId } = await phoneOf(place, 'he-zhiqiang')
      const payee = { name: '刘敏', account: '6217 0005 0012 6604 408', toldBy: 'family' as const }
      const request = send({ fromAccountId: accountId, payee, amountFen: 99_999 })
      const refused = { code: 'not-enough-money', status: 409 }
      await expect(bank.submitTransfer(request)).rejects.toMatchObject(refused)
      await expect(bank.submitTransfer(request)).rejects.toMatchObject(refused)
      expect(await bank.askOutcome(keyOf(request))).toEqual({ moved: false, problem: 'not-enough-money' })
      expect((await bank.getBalance({ accountId })).availableFen).toBe(5_820)
    })

    it('after a wrong PIN the same yes may be tried with another', async () => {
      const { bank } = await wang()
      const request = send({ amountFen: 100 })
      await expect(bank.submitTransfer({ ...request, pin: '000000' })).rejects.toMatchObject({
        code: 'wrong-pin',
        details: { triesLeft: 2 },
      })
      expect((await bank.submitTransfer(request)).state).toBe('in-transit')
    })

    it('“not moved” is true for ever: a key that was asked about cannot move money any more', async () => {
      const { bank } = await wang()
      const unknown = send()
      const mistyped = send()
      await expect(bank.submitTransfer({ ...mistyped, pin: '000000' })).rejects.toMatchObject({ code: 'wrong-pin' })
      expect(await bank.askOutcome(keyOf(unknown))).toEqual({ moved: false, problem: null })
      expect(await bank.askOutcome(keyOf(mistyped))).toEqual({ moved: false, problem: 'wrong-pin' })
      for (const request of [unknown, mistyped]) {
        await expect(bank.submitTransfer(request)).rejects.toMatchObject({ code: 'idempotency-key-closed' })
        expect(await bank.askOutcome(keyOf(request))).toMatchObject({ moved: false })
      }
    })

    it('asking while the request is on its way gets the truth', async () => {
      const { bank } = await wang()
      for (let round = 0; round < 6; round += 1) {
        const request = send({ amountFen: 100 + round })
        const [sent, outcome] = await Promise.allSettled([
          bank.submitTransfer(request),
          bank.askOutcome(keyOf(request)),
        ])
        if (outcome.status === 'rejected') throw outcome.reason
        expect(outcome.value.moved).toBe(sent.status === 'fulfilled')
      }
    })

    keepsTrust(() => place)
  })
}
