import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from '@yinqiao/bank/contract'
import { demoPin, people } from '@yinqiao/bank/seed'
import { checkBooks, openStore, type StoreOptions } from '@yinqiao/bank/server'
import { describe, expect, it } from 'vitest'
import { startPostgres } from '../../packages/workshop/src/postgres.ts'
import { phone } from './place/phone.ts'
import { postgresHere } from './place/postgres-here.ts'
import { startProcess } from './place/server-process.ts'
import { storm, type Told } from './place/storm.ts'

const balanced = { sumFen: 0, inTransitOffFen: 0, balancesOff: 0, belowZero: 0 }

const gist = (key: string, outcome: Outcome) => [
  key,
  outcome.moved && [outcome.transfer.id, outcome.transfer.amountFen],
]

/** Asks again, as each customer, about each yes: what they were told must still be so. */
async function everybodyWasToldTheTruth(url: string, told: readonly Told[]) {
  for (const { id } of people) {
    const bank = phone(url)
    await bank.signIn({ customerId: id, pin: demoPin })
    for (const { request, outcome } of told.filter(({ customerId }) => customerId === id)) {
      const { idempotencyKey } = request
      expect(gist(idempotencyKey, await bank.askOutcome({ idempotencyKey }))).toEqual(gist(idempotencyKey, outcome))
    }
  }
}

/** Looks into the store itself: the books are right, and each yes is there once or not at all, as it was told. */
async function theBooksAreRight(where: StoreOptions, told: readonly Told[]) {
  const { db, close } = await openStore(where)
  try {
    expect(await checkBooks(db)).toEqual(balanced)
    const kept = await db.selectFrom('transfer').select(['id']).where('idempotencyKey', 'like', 'storm-%').execute()
    const moved = told.flatMap(({ outcome }) => (outcome.moved ? [outcome.transfer.id] : []))
    expect(kept.map(({ id }) => id).sort()).toEqual(moved.sort())
    const left = await db
      .selectFrom('entry')
      .select('transferId')
      .where('about', '=', 'transfer-out')
      .where('transferId', 'in', moved)
      .execute()
    expect(left.map(({ transferId }) => transferId).sort()).toEqual(moved)
  } finally {
    await close()
  }
}

describe('kill -9 in the middle of two hundred transfers', () => {
  it('loses nothing on the embedded database', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yinqiao-kill-'))
    const dataDir = join(folder, 'bank')
    const server = await startProcess({ dataDir })
    try {
      const { told, lost } = await storm([server.url, server.url], async () => {
        await server.kill()
        await server.startAgain()
      })
      const early = told.filter(one => one.early).length
      expect(told).toHaveLength(200)
      // It was a real accident: some had their answer, others were cut off.
      expect(early).toBeGreaterThanOrEqual(59)
      expect(early).toBeLessThan(200)
      expect(lost).toBeGreaterThan(20)
      expect(told.filter(({ outcome }) => outcome.moved).length).toBeGreaterThan(100)
      await everybodyWasToldTheTruth(server.url(), told)
      await server.stop()
      await theBooksAreRight({ dataDir }, told)
      expect(server.said()).not.toMatch(new RegExp(`${demoPin}|\\d{12}`))
    } finally {
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  const postgres = postgresHere()
  if (!postgres.here) return postgres.sayWhy('moves nothing twice between two servers on one Postgres')
  it('moves nothing twice between two servers on one Postgres', { timeout: 120_000 }, async () => {
    const cluster = await startPostgres()
    try {
      const databaseUrl = await cluster.createDatabase('bank')
      // Both at once on an empty database: one of them fills it, the other waits.
      const [one, other] = await Promise.all([startProcess({ databaseUrl }), startProcess({ databaseUrl })])
      try {
        const { told, lost } = await storm([one.url, other.url], async () => {
          await one.kill()
          await one.startAgain()
        })
        expect(told).toHaveLength(200)
        expect(lost).toBeGreaterThan(20)
        expect(told.filter(({ outcome }) => outcome.moved).length).toBeGreaterThan(100)
        await everybodyWasToldTheTruth(one.url(), told)
        await everybodyWasToldTheTruth(other.url(), told)
        expect(await one.stop()).toBe(0)
        await theBooksAreRight({ databaseUrl }, told)
      } finally {
        await one.kill()
        await other.kill()
      }
    } finally {
      await cluster.stop()
    }
  })
})
