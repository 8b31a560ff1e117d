import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Refusal } from '../contract/index.ts'
import { BankProblem, problems } from '../contract/index.ts'

/** Answers with RFC 9457 problem details. */
export function answerProblem(c: Context, { code, details }: Refusal) {
  const { status, title } = problems[code]
  const body = { type: `urn:yinqiao:problem:${code}`, title, status, code, ...details }
  // Every status in the table of problems is one that carries a body.
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, { 'content-type': 'application/problem+json' })
}

/** What the caller is told of a failure; whatever is not a "no" of ours goes to the log, without what was asked. */
export function problemFor(problem: Error, where: string): Refusal {
  if (problem instanceof BankProblem) return problem
  // Waiting for a free connection ended before anything was begun.
  if (/timeout exceeded when trying to connect/.test(problem.message)) return { code: 'busy' }
  // A message of the store may quote a row, and a row may hold an account number: only its code is written down.
  const code = 'code' in problem ? ` ${String(problem.code)}` : ''
  const stack = (problem.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  console.error(`${where} broke: ${problem.name}${code}\n${stack.slice(0, 6).join('\n')}`)
  return { code: 'internal' }
}
