import { BankProblem, BankUnreachable } from '@yinqiao/bank/contract'
import { httpBank } from '@yinqiao/bank/client/http'
import { describe, expect, it } from 'vitest'
import { send } from './place/order.ts'

const problem = (code: string, status: number, details = {}) =>
  new Response(JSON.stringify({ type: `urn:yinqiao:problem:${code}`, title: code, status, code, ...details }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })
const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })

/** A line that gives these answers in order, and remembers what was asked. */
function line(...answers: (() => Response | Promise<Response>)[]) {
  const asked: { url: string; init: RequestInit }[] = []
  const fetch = (async (url: string, init: RequestInit) => {
    asked.push({ url, init })
    const answer = answers[asked.length - 1]
    if (!answer) throw new TypeError('Failed to fetch')
    return answer()
  }) as typeof globalThis.fetch
  return { asked, bank: httpBank({ fetch, timeoutMs: 40, pausesMs: [1, 1] }) }
}

const broken = () => Promise.reject(new TypeError('Failed to fetch'))

describe('a phone on a bad line', () => {
  it.each([
    ['the network is gone', broken],
    ['no answer comes', () => new Promise<Response>(() => {})],
    ['something between gives up', () => new Response('Bad Gateway', { status: 502 })],
    ['a Wi-Fi log-in page answers', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['the answer stops half-way', () => new Response('{"id":', { headers: { 'content-type': 'application/json' } })],
    ['the server itself does not know', () => problem('internal', 500)],
    ['somebody else answers with a problem of theirs', () => problem('blocked', 403)],
  ])('does not claim to know what became of the money when %s, and sends it only once', async (_what, answer) => {
    const { bank, asked } = line(answer, () => json({ id: 'twice' }))
    await expect(bank.submitTransfer(send())).rejects.toBeInstanceOf(BankUnreachable)
    expect(asked).toHaveLength(1)
  })

  it('asks a safe question again by itself', async () => {
    const { bank, asked } = line(broken, broken, () => json([]))
    expect(await bank.listPayees()).toEqual([])
    expect(asked).toHaveLength(3)
  })

  it('gives up on a safe question after three tries', async () => {
    const { bank, asked } = line(broken, broken, broken, () => json([]))
    await expect(bank.listPayees()).rejects.toBeInstanceOf(BankUnreachable)
    expect(asked).toHaveLength(3)
  })

  it('takes a no for a no', async () => {
    const { bank, asked } = line(() => problem('wrong-pin', 403, { triesLeft: 2, secret: 'x' }))
    const refused = await bank.submitTransfer(send()).catch((reason: unknown) => reason)
    expect(refused).toBeInstanceOf(BankProblem)
    expect(refused).toMatchObject({ code: 'wrong-pin', status: 403, details: { triesLeft: 2 } })
    expect((refused as BankProblem).details).not.toHaveProperty('secret')
    expect(asked).toHaveLength(1)
  })
})

describe('a request', () => {
  it('carries a PIN and an account number in its body only, never past this origin', async () => {
    const { bank, asked } = line(() => json({}))
    const account = '6222880200145870385'
    await bank.submitTransfer(send({ payee: { name: '李芳', account, toldBy: 'family' } }))
    const { url, init } = asked[0]!
    expect(url).toBe('/api/transfers')
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin', redirect: 'error', cache: 'no-store' })
    expect(JSON.parse(String(init.body))).toMatchObject({ pin: '246810', payee: { account } })
  })

  it('puts ids into the path and the month into the query', async () => {
    const { bank, asked } = line(
      () => json({}),
      () => json({}),
    )
    await bank.listEntries({ accountId: 'a/b', month: '2026-11' })
    await bank.revokeTransfer({ transferId: 't', idempotencyKey: 'k' })
    expect(asked[0]!.url).toBe('/api/accounts/a%2Fb/entries?month=2026-11')
    expect(asked[1]).toMatchObject({ url: '/api/transfers/t/revocation', init: { body: '{"idempotencyKey":"k"}' } })
  })
})
