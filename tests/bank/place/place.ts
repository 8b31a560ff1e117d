import type { Bank } from '@yinqiao/bank/contract'
import { createWorld, memoryBank } from '@yinqiao/bank/client/memory'
import { demoPin } from '@yinqiao/bank/seed'
import { startServer } from '@yinqiao/bank/server'
import { startPostgres } from '../../../packages/workshop/src/postgres.ts'
import { phone } from './phone.ts'

/** A bank to try the contract on, with a clock that stands still until somebody moves it. */
export interface Place {
  phone(): Bank
  pass(hours: number): void
  close(): Promise<void>
}

function stoppedClock() {
  let now = new Date('2026-11-23T09:00:00+08:00')
  return {
    clock: () => now,
    pass: (hours: number) => {
      now = new Date(now.getTime() + hours * 3_600_000)
    },
  }
}

export async function inMemory(): Promise<Place> {
  const { clock, pass } = stoppedClock()
  const world = createWorld({ clock })
  return { phone: () => memoryBank({ world }), pass, close: async () => {} }
}

export async function onEmbedded(): Promise<Place> {
  const { clock, pass } = stoppedClock()
  const server = await startServer({ port: 0, host: '127.0.0.1', clock })
  return { phone: () => phone(server.url), pass, close: () => server.close() }
}

export async function onPostgres(): Promise<Place> {
  const { clock, pass } = stoppedClock()
  const postgres = await startPostgres()
  const databaseUrl = await postgres.createDatabase('contract')
  const server = await startServer({ port: 0, host: '127.0.0.1', clock, databaseUrl })
  const close = async () => {
    await server.close()
    await postgres.stop()
  }
  return { phone: () => phone(server.url), pass, close }
}

/** A phone with somebody signed in, and the id of their card. */
export async function phoneOf(place: Place, customerId: string) {
  const bank = place.phone()
  await bank.signIn({ customerId, pin: demoPin })
  return { bank, accountId: `${customerId}-card` }
}

let keys = 0
export const newKey = () => `key-${(keys += 1)}`
