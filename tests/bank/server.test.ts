import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPin } from '@yinqiao/bank/seed'
import { CannotOpen, startServer, type RunningServer } from '@yinqiao/bank/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from './place/order.ts'
import { phone } from './place/phone.ts'

const host = '127.0.0.1'

describe('a bank in a folder', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'yinqiao-server-'))
  const dataDir = join(folder, 'bank')
  const staticDir = join(folder, 'app')
  const script = "window.started = 'yes'"
  let server: RunningServer
  const open = () => startServer({ port: 0, host, dataDir, staticDir })
  const get = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init)
  const post = (body: string, headers: Record<string, string> = {}) =>
    get('/api/session', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
  const me = JSON.stringify({ customerId: 'wang-xiulan', pin: demoPin })

  beforeAll(async () => {
    mkdirSync(join(staticDir, 'assets'), { recursive: true })
    writeFileSync(join(staticDir, 'index.html'), `<!doctype html><title>银桥</title><script>${script}</script>`)
    writeFileSync(join(staticDir, 'assets', 'app-B4nkHash.js'), 'x'.repeat(5000))
    writeFileSync(join(folder, 'secret.txt'), 'not for you')
    server = await open()
  }, 60_000)
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('remembers everything over a restart, also who is signed in', async () => {
    const bank = phone(() => server.url)
    await bank.signIn({ customerId: 'wang-xiulan', pin: demoPin })
    const request = send()
    const transfer = await bank.submitTransfer(request)
    const { id } = await bank.submitTransfer(send({ amountFen: 100 }))
    const revoked = await bank.revokeTransfer({ transferId: id, idempotencyKey: 'take-back' })
    const asOf = expect.any(String)
    const before = { ...(await bank.getBalance({ accountId: 'wang-xiulan-card' })), asOf }
    await server.close()
    server = await open()
    expect(await bank.getSession()).toMatchObject({ name: '王秀兰' })
    expect(await bank.getBalance({ accountId: 'wang-xiulan-card' })).toEqual(before)
    expect(await bank.getTransfer({ transferId: transfer.id })).toEqual(transfer)
    expect(await bank.getTransfer({ transferId: id })).toEqual(revoked)
    expect(await bank.submitTransfer(request)).toEqual(transfer)
  })

  it('answers 201 to a new transfer and 200 to the same again', async () => {
    const cookie = (await post(me)).headers.getSetCookie()[0]!.split(';')[0]!
    const headers = { 'content-type': 'application/json', cookie }
    const order = { method: 'POST', headers, body: JSON.stringify(send({ amountFen: 100, idempotencyKey: 'status' })) }
    expect((await get('/api/transfers', order)).status).toBe(201)
    expect((await get('/api/transfers', order)).status).toBe(200)
  })

  it('hands out a cookie no script and no other site can use', async () => {
    const cookie = (await post(me)).headers.getSetCookie()[0]
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    expect((await post(me, { 'x-forwarded-proto': 'https' })).headers.getSetCookie()[0]).toMatch(/Secure/)
  })

  it.each([
    ['text that is no JSON', '{', {}, 400, 'bad-request'],
    ['a form of another site', me, { 'content-type': 'text/plain' }, 400, 'bad-request'],
    ['a script of another site', me, { 'sec-fetch-site': 'cross-site' }, 400, 'bad-request'],
    ['more than anybody needs to say', JSON.stringify({ customerId: 'x'.repeat(20_000) }), {}, 413, 'too-large'],
    ['a wrong PIN', me.replace(demoPin, '000000'), {}, 403, 'wrong-pin'],
  ])('refuses %s with problem details', async (_what, body, headers, status, code) => {
    const answer = await post(body, headers)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({
      type: `urn:yinqiao:problem:${code}`,
      title: expect.any(String),
      status,
      code,
    })
  })

  it('tells what it can do, and that it is well', async () => {
    expect(await (await get('/api/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' })
    expect(await (await get('/api/health')).json()).toEqual({ ok: true })
    expect(await (await get('/api/nothing-here')).json()).toMatchObject({ code: 'not-found' })
  })

  it('gives the app for its own addresses, fresh, and only its own scripts may run', async () => {
    for (const path of ['/', '/transfer/amount', '/index.html']) {
      const page = await get(path)
      expect(await page.text()).toContain('银桥')
      expect(page.headers.get('cache-control')).toBe('no-cache')
      expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^']+';/)
      expect(page.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    }
  })

  it('lets phones keep a file with a hash for a year, and sends it packed', async () => {
    const file = await get('/assets/app-B4nkHash.js', { headers: { 'accept-encoding': 'gzip' } })
    expect(file.headers.get('cache-control')).toContain('immutable')
    expect(file.headers.get('content-encoding')).toBe('gzip')
    expect((await file.text()).length).toBe(5000)
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '/missing.js'])(
    'gives nothing for %s',
    async path => expect(await (await get(path)).text()).not.toContain('not for you'),
  )

  it('is the only one in its folder', async () => {
    const another = phoneless({ dataDir })
    // The same process may not open it twice either, and does not lose its own claim by trying.
    await expect(another).rejects.toBeInstanceOf(CannotOpen)
    expect(readdirSync(dataDir).filter(name => name.startsWith('in-use'))).toHaveLength(1)
  })

  it('gives way to another process in the same folder', async () => {
    const theirs = join(folder, 'theirs')
    mkdirSync(theirs)
    writeFileSync(join(theirs, `in-use.${process.ppid}`), '')
    await expect(phoneless({ dataDir: theirs })).rejects.toThrow(`in use by another bank (process ${process.ppid})`)
    expect(readdirSync(theirs)).toEqual([`in-use.${process.ppid}`])
  })

  it('says so when the port is taken', async () => {
    const taken = startServer({ port: Number(new URL(server.url).port), host })
    await expect(taken).rejects.toThrow(/Port \d+ is taken.*choose another port/)
  })

  it('says so when the folder cannot be written', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    await expect(phoneless({ dataDir: join(folder, 'a-file', 'bank') })).rejects.toThrow(/cannot be written.*--data/)
  })

  it('says so when the database cannot be reached, without its password', async () => {
    const gone = phoneless({ databaseUrl: 'postgres://teller:hush@127.0.0.1:1/bank' })
    await expect(gone).rejects.toThrow(/127\.0\.0\.1:1\/bank cannot be reached.*DATABASE_URL/)
    await expect(phoneless({ databaseUrl: 'postgres://teller:hush@127.0.0.1:1/bank' })).rejects.not.toThrow(/hush/)
  })
})

function phoneless(where: { dataDir?: string; databaseUrl?: string }) {
  return startServer({ port: 0, host, ...where })
}
