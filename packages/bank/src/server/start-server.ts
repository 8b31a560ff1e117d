import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { rules } from '../rules.ts'
import { createApi } from './app.ts'
import { letArrive } from './counter/arrivals.ts'
import type { Bench } from './counter/counter.ts'
import { createPages } from './pages.ts'
import { migrate } from './store/migrate.ts'
import { openStore, type StoreOptions } from './store/open-store.ts'
import { plant } from './store/plant.ts'
import { CannotOpen, codeOf } from './store/trouble.ts'

export interface ServerOptions extends StoreOptions {
  /** 0 takes any that is free. */
  readonly port: number
  readonly host: string
  /** What time it is in the bank; the real time when left out. */
  readonly clock?: (() => Date) | undefined
  /** A built mini-app to serve from the same origin. */
  readonly staticDir?: string | undefined
}

export interface RunningServer {
  readonly url: string
  /** Lets requests that are being worked on finish, then closes the store. */
  close(): Promise<void>
}

const sweepEveryMs = 5_000
const patienceMs = 5_000

/** Opens the bank. Throws `CannotOpen` with a sentence that can be shown as it is. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host, staticDir, clock = () => new Date() } = options
  const store = await openStore(options)
  const bench: Bench = { db: store.db, rules, clock }
  try {
    await migrate(store.db, clock(), work => plant(work, clock(), rules))
    const app = new Hono().route('/', createApi(bench))
    if (staticDir) app.route('/', createPages(staticDir))
    // Without HTTP/2 options this is always a plain HTTP server.
    const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: 30_000 } }) as Server
    await listen(server, port, host)
    const stopSweeping = sweep(bench)
    const close = async () => {
      await stopSweeping()
      await hangUp(server)
      await store.close()
    }
    const { port: taken } = server.address() as AddressInfo
    return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, close: onceOnly(close) }
  } catch (problem) {
    await store.close()
    throw problem
  }
}

function listen(server: Server, port: number, host: string) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', problem => reject(whyNotListening(problem, port, host)))
    server.listen(port, host, resolve)
  })
}

function whyNotListening(problem: Error, port: number, host: string) {
  const code = codeOf(problem)
  const sentence =
    code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program, so nobody could reach the bank there. ` +
        `Stop that program, or choose another port with --port ${port + 1}.`
      : code === 'EACCES'
        ? `This user may not open port ${port}. Choose one above 1023 with --port 5180.`
        : `The bank cannot listen on ${host}, port ${port} (${code}). Choose an address of this machine with --host.`
  return new CannotOpen(sentence, { cause: problem })
}

/** Lets due money arrive again and again, also when nobody is looking. Gives a way to stop that waits for the last round. */
function sweep(bench: Bench) {
  let round = Promise.resolve()
  let resting = true
  const timer = setInterval(() => {
    if (!resting) return
    resting = false
    round = letArrive(bench)
      .then(() => forgetSessions(bench))
      .catch((problem: unknown) => console.error(`Letting money arrive failed, it is tried again: ${codeOf(problem)}`))
      .finally(() => {
        resting = true
      })
  }, sweepEveryMs)
  return () => {
    clearInterval(timer)
    return round
  }
}

async function forgetSessions({ db, clock }: Bench) {
  await db.deleteFrom('session').where('endsAt', '<=', clock()).execute()
}

function hangUp(server: Server) {
  return new Promise<void>(resolve => {
    const impatient = setTimeout(() => server.closeAllConnections(), patienceMs)
    server.close(() => {
      clearTimeout(impatient)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function onceOnly(close: () => Promise<void>) {
  let closing: Promise<void> | undefined
  return () => (closing ??= close())
}
