import type { ProblemDetails } from '../../contract/index.ts'
import { BankProblem, BankUnreachable, isProblemCode } from '../../contract/index.ts'

/** Reads an answer. Throws `BankProblem` for a no of the bank, `BankUnreachable` for anything not from the bank. */
export async function readAnswer<Answer>(response: Response): Promise<Answer> {
  // Signing out answers with nothing; the table of verbs knows, and its type is void.
  if (response.status === 204) return undefined as Answer
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  const body = isJson ? await response.json() : null
  if (response.ok && isJson) return body
  if (!isProblem(body)) throw new BankUnreachable(`something between answered ${response.status}`)
  // The server itself does not know whether it acted; neither may we say so.
  if (body.code === 'internal') throw new BankUnreachable('the server broke down on the way')
  throw new BankProblem({ code: body.code, details: detailsOf(body) })
}

function isProblem(body: unknown): body is ProblemDetails & { code: BankProblem['code'] } {
  return typeof body === 'object' && body !== null && 'code' in body && isProblemCode(body.code)
}

function detailsOf({ triesLeft, until, limitFen, leftFen, field }: ProblemDetails): ProblemDetails {
  return {
    ...(triesLeft === undefined ? {} : { triesLeft }),
    ...(until === undefined ? {} : { until }),
    ...(limitFen === undefined ? {} : { limitFen }),
    ...(leftFen === undefined ? {} : { leftFen }),
    ...(field === undefined ? {} : { field }),
  }
}
