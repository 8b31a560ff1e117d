import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startPostgres } from '../../packages/workshop/src/postgres.ts'
import { postgresHere } from '../bank/place/postgres-here.ts'

const verb = fileURLToPath(new URL('../../packages/workshop/src/start.ts', import.meta.url))
const env = { ...process.env, DATABASE_URL: '', NODE_OPTIONS: '--conditions=yinqiao-source' }
const data = mkdtempSync(join(tmpdir(), 'yinqiao-start-'))
let open: Started

beforeAll(async () => {
  open = start({}, '--port', '0', '--host', '127.0.0.1', '--data', data)
  await vi.waitUntil(() => open.said().includes('Ctrl-C'), { timeout: 120_000 })
})
afterAll(() => {
  open.child.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

const port = () => /127\.0\.0\.1:(\d+)/.exec(open.said())?.[1] ?? ''

test('a newcomer is told the address, whom to be and how to stop', () => {
  expect(open.said()).toMatch(/http:\/\/127\.0\.0\.1:\d+\/[^]*王秀兰[^]*PIN \d{6}[^]*Ctrl-C/)
})

test('the address shows the mini-app, and the bank behind it answers', async () => {
  const page = await fetch(`http://127.0.0.1:${port()}/`)
  expect(await page.text()).toContain('<html lang="zh-CN"')
  const health = await fetch(`http://127.0.0.1:${port()}/api/health`)
  expect(health.status).toBe(200)
})

test('a second one on the same port says that it is taken, and what to do', async () => {
  const second = start({}, '--port', port(), '--host', '127.0.0.1', '--data', `${data}-second`)
  expect(await second.ended).toBe(1)
  expect(second.said()).toMatch(/is taken[^]*--port/)
  rmSync(`${data}-second`, { recursive: true, force: true })
})

test('a port that is none is answered with an example', async () => {
  const wrong = start({}, '--port', 'bank')
  expect(await wrong.ended).toBe(1)
  expect(wrong.said()).toContain('npm start -- --port 8080')
})

test('the newcomer is told where the ledger is, a folder or the Postgres of DATABASE_URL, and never its password', async () => {
  expect(open.said()).toContain(`kept in ${data};`)
  const gone = start({ DATABASE_URL: 'postgres://teller:hush@127.0.0.1:1/bank' }, '--port', '0')
  expect(await gone.ended).toBe(1)
  expect(gone.said()).toMatch(/127\.0\.0\.1:1\/bank cannot be reached/)
  expect(gone.said()).not.toContain('hush')
})

const postgres = postgresHere()
if (!postgres.here) postgres.sayWhy('npm start on a Postgres')
test.runIf(postgres.here)('with DATABASE_URL the ledger is kept there', async () => {
  const cluster = await startPostgres()
  try {
    const databaseUrl = (await cluster.createDatabase('bank')).replace('yinqiao@', 'yinqiao:hush@')
    const there = start({ DATABASE_URL: databaseUrl }, '--port', '0', '--host', '127.0.0.1')
    await vi.waitUntil(() => there.said().includes('Ctrl-C'), { timeout: 60_000 })
    there.child.kill('SIGINT')
    expect(await there.ended).toBe(0)
    expect(there.said()).toMatch(/kept in the Postgres at 127\.0\.0\.1:\d+\/bank/)
    expect(there.said()).not.toContain('hush')
  } finally {
    await cluster.stop()
  }
})

test('Ctrl-C closes the bank in peace', async () => {
  open.child.kill('SIGINT')
  expect(await open.ended).toBe(0)
})

type Started = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

function start(more: Record<string, string>, ...words: string[]): Started {
  // The draft voice has a journey of its own; here it would only keep both cores busy.
  const child = spawn(process.execPath, [verb, '--silent', ...words], {
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', chunk => (said += chunk))
  child.stderr.on('data', chunk => (said += chunk))
  return { child, said: () => said, ended: new Promise(resolve => child.on('close', resolve)) }
}
