import { BankUnreachable } from '@yinqiao/bank/contract'
import { createWorld, memoryBank, type Fault } from '@yinqiao/bank/client/memory'
import { describe, expect, it } from 'vitest'
import { rules } from '../../packages/bank/src/rules.ts'
import { keyOf, send } from './place/order.ts'

const now = new Date('2026-11-23T09:00:00+08:00')

/** A bank where the first transfer goes wrong in this way. */
const bankWith = (fault: Fault) =>
  memoryBank({
    clock: () => now,
    signedInAs: 'wang-xiulan',
    faults: (verb, nth) => (verb === 'submitTransfer' && nth === 1 ? fault : undefined),
  })

describe('a story where something goes wrong', () => {
  it.each([
    ['the answer was lost', { lose: 'answer' }, true],
    ['the request was lost', { lose: 'request' }, false],
  ] as const)('when %s the phone is told nothing, and the bank knows whether it moved', async (_what, fault, moved) => {
    const bank = bankWith(fault)
    const request = send()
    await expect(bank.submitTransfer(request)).rejects.toBeInstanceOf(BankUnreachable)
    expect((await bank.askOutcome(keyOf(request))).moved).toBe(moved)
  })

  it('the bank can be made to refuse', async () => {
    const refused = bankWith({ refuse: 'over-day-limit', details: { leftFen: 100 } }).submitTransfer(send())
    await expect(refused).rejects.toMatchObject({ code: 'over-day-limit', details: { leftFen: 100 } })
  })

  it('a slow answer is still an answer', async () => {
    expect((await bankWith({ delayMs: 5 }).submitTransfer(send())).state).toBe('in-transit')
  })

  it('the bank may have rules of its own', async () => {
    const arrivesAfterHours = { ...rules.arrivesAfterHours, ordinary: 5 }
    const world = createWorld({ clock: () => now, rules: { ...rules, arrivesAfterHours } })
    const { arrivesAt } = await memoryBank({ world, signedInAs: 'wang-xiulan' }).submitTransfer(send())
    expect(Date.parse(arrivesAt) - now.getTime()).toBe(5 * 3_600_000)
  })

  it('somebody may be signed in from the start', async () => {
    expect(await bankWith({ delayMs: 0 }).getSession()).toMatchObject({ name: '王秀兰' })
  })
})
