import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Context } from 'hono'
import type { Verb, VerbInput, VerbSpec } from '../contract/index.ts'
import { apiBase, BankProblem, verbs } from '../contract/index.ts'
import { openApi } from '../contract/open-api.ts'
import { readInput } from '../contract/read-input.ts'
import { letArrive } from './counter/arrivals.ts'
import type { Bench, Visit } from './counter/counter.ts'
import { signedIn } from './counter/counter.ts'
import { customerOf } from './counter/session.ts'
import { teller } from './counter/teller.ts'
import { handOver, tokenOf } from './cookie.ts'
import { answerProblem, problemFor } from './problem-answer.ts'
import { apiHeaders, refuseStrangers } from './security.ts'

// The largest honest request is a transfer to a new payee: far below a kilobyte.
const largestBody = 8 * 1024

/** The API as one Hono app: a route for each verb of the contract, and nothing that is not in it. */
export function createApi(bench: Bench) {
  const api = new Hono()
  const everything = `${apiBase}/*`
  api.use(everything, apiHeaders, refuseStrangers)
  api.use(everything, bodyLimit({ maxSize: largestBody, onError: c => answerProblem(c, { code: 'too-large' }) }))
  api.get(`${apiBase}/openapi.json`, c => c.json(openApi()))
  api.get(`${apiBase}/health`, async c => {
    await bench.db.selectFrom('migration').select('name').limit(1).execute()
    return c.json({ ok: true })
  })
  for (const verb of Object.keys(verbs) as Verb[]) {
    const spec: VerbSpec = verbs[verb]
    const path = apiBase + spec.path.replace(/\{(\w+)\}/g, ':$1')
    api.on(spec.method, path, c => serve(bench, verb, spec, c))
  }
  api.all(everything, c => answerProblem(c, { code: 'not-found' }))
  api.onError((problem, c) => answerProblem(c, problemFor(problem, `${c.req.method} ${c.req.routePath}`)))
  return api
}

async function serve<V extends Verb>(bench: Bench, verb: V, spec: VerbSpec, c: Context) {
  const token = tokenOf(c)
  const visit: Visit = { token, customerId: await customerOf(bench, token), again: false }
  if (spec.by === 'customer') await letArrive(bench, signedIn(visit))
  const input: VerbInput<V> = readInput(verb, await rawInput(spec, c))
  const output = await teller[verb](bench, visit, input)
  if (visit.token !== token) handOver(c, visit.token, bench.rules.sessionHours)
  if (spec.status === 204) return c.body(null, 204)
  return c.json(output, visit.again ? 200 : spec.status)
}

/** Path, query and body laid together; a field that comes from two places counts from the path. */
async function rawInput(spec: VerbSpec, c: Context): Promise<Record<string, unknown>> {
  const query = Object.fromEntries((spec.query ?? []).map(name => [name, c.req.query(name)]))
  const outside = { ...query, ...c.req.param() }
  if (spec.method !== 'POST') return outside
  // A form of another site can post text, but never JSON without asking first.
  const isJson = /^application\/json\b/i.test(c.req.header('content-type') ?? '')
  const body: unknown = isJson ? await c.req.json().catch(() => null) : null
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new BankProblem({ code: 'bad-request' })
  return { ...body, ...outside }
}
