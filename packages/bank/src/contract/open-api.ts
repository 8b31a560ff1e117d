import { z } from 'zod'
import type { ProblemCode } from './problem.ts'
import { problems } from './problem.ts'
import * as schema from './schema.ts'
import type { Verb, VerbSpec } from './verbs.ts'
import { apiBase, verbs } from './verbs.ts'

const named = {
  Customer: schema.customer,
  Session: schema.session,
  Account: schema.account,
  Balance: schema.balance,
  Payee: schema.payee,
  PayeeCheck: schema.payeeCheck,
  Limits: schema.limits,
  TransferRequest: schema.transferRequest,
  Transfer: schema.transfer,
  Outcome: schema.outcome,
  Entry: schema.entry,
  Entries: schema.entries,
  Problem: schema.problemDetails,
}

/** Problems any verb can meet; the table of verbs names only its own. */
const everywhere: ProblemCode[] = ['bad-request', 'too-large', 'busy', 'internal']

/** The bank's surface as an OpenAPI 3.1 document, made from the same tables the server runs on. */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: '银桥 bank',
      version: '1',
      description: 'Money is whole fen. Times are ISO 8601 with +08:00. Failures are RFC 9457 problem details.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: apiBase }],
    paths: paths(),
    components: {
      schemas: componentSchemas(),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'yinqiao_session' } },
    },
  }
}

function paths() {
  const all: Record<string, Record<string, unknown>> = {}
  for (const verb of Object.keys(verbs) as Verb[]) {
    const spec: VerbSpec = verbs[verb]
    const at = (all[spec.path] ??= {})
    at[spec.method.toLowerCase()] = operation(verb, spec)
  }
  return all
}

function operation(verb: Verb, spec: VerbSpec) {
  const { input } = schema.verbSchemas[verb]
  const inPath = [...spec.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  const inQuery: readonly string[] = spec.query ?? []
  const outside = [...inPath, ...inQuery]
  const inBody = Object.keys(input.shape).filter(name => !outside.includes(name))
  const shape: Record<string, z.ZodType> = input.shape
  const parameter = (name: string) => ({
    name,
    in: inPath.includes(name) ? 'path' : 'query',
    required: true,
    schema: jsonSchema(shape[name] ?? z.never(), 'input'),
  })
  const body =
    outside.length === 0
      ? input
      : z.strictObject(Object.fromEntries(inBody.map(name => [name, shape[name] ?? z.never()])))
  return {
    operationId: verb,
    summary: spec.about,
    ...(spec.by === 'customer' ? { security: [{ session: [] }] } : {}),
    parameters: outside.map(parameter),
    ...(inBody.length > 0
      ? { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } } }
      : {}),
    responses: { ...answers(verb, spec), ...refusals(spec) },
  }
}

function answers(verb: Verb, spec: VerbSpec) {
  if (spec.status === 204) return { 204: { description: 'Done' } }
  const answer = {
    description: spec.about,
    content: { 'application/json': { schema: jsonSchema(schema.verbSchemas[verb].output, 'output') } },
  }
  return spec.status === 201 ? { 200: answer, 201: answer } : { [spec.status]: answer }
}

function refusals(spec: VerbSpec) {
  const signedOut: ProblemCode[] = spec.by === 'customer' ? ['not-signed-in'] : []
  const codes = [...spec.problems, ...signedOut, ...everywhere]
  const statuses = new Set(codes.map(code => problems[code].status))
  return Object.fromEntries(
    [...statuses].map(status => [
      status,
      {
        description: codes
          .filter(code => problems[code].status === status)
          .map(code => `${code}: ${problems[code].title}`)
          .join('; '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )
}

function componentSchemas() {
  return Object.fromEntries(Object.entries(named).map(([name, one]) => [name, jsonSchema(one, 'output', name)]))
}

/** A schema as JSON Schema; parts that have a name of their own become references to it. */
function jsonSchema(one: z.ZodType, io: 'input' | 'output', self?: string): Record<string, unknown> {
  const json: Record<string, unknown> = z.toJSONSchema(one, {
    io,
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema: part }) {
      const name = Object.entries(named).find(([, known]) => known === zodSchema)?.[0]
      if (name === undefined || name === self) return
      for (const key of Object.keys(part)) delete (part as Record<string, unknown>)[key]
      part.$ref = `#/components/schemas/${name}`
    },
  })
  delete json['$schema']
  return json
}
