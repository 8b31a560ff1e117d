import problems from './problems.json' with { type: 'json' }

/** A stable word for one way a request can fail; each has words for the customer in `locales/problem.json`. */
export type ProblemCode = keyof typeof problems

/** What a sentence about a problem may need. Money in fen, times as ISO strings with +08:00. */
export interface ProblemDetails {
  /** PIN tries left before it locks (wrong-pin). */
  readonly triesLeft?: number
  /** When a locked PIN opens again (pin-locked). */
  readonly until?: string
  /** The limit for one transfer (over-transfer-limit). */
  readonly limitFen?: number
  /** What may still be sent today (over-day-limit). */
  readonly leftFen?: number
  /** Which field a developer got wrong (bad-request). */
  readonly field?: string
}

/** A "no" as a value, before anybody throws it. */
export interface Refusal {
  readonly code: ProblemCode
  readonly details?: ProblemDetails
}

/** The bank answered, and the answer is no. */
export class BankProblem extends Error {
  readonly code: ProblemCode
  /** HTTP status of the problem, also where no HTTP was spoken. */
  readonly status: number
  readonly details: ProblemDetails
  override readonly name = 'BankProblem'

  constructor({ code, details = {} }: Refusal) {
    super(`${code}: ${problems[code].title}`)
    this.code = code
    this.status = problems[code].status
    this.details = details
  }
}

/** No answer came. The caller does not know whether the bank acted, and must ask before saying anything. */
export class BankUnreachable extends Error {
  override readonly name = 'BankUnreachable'

  constructor(why: string, options?: ErrorOptions) {
    super(`The bank gave no answer: ${why}`, options)
  }
}

/** Every code there is, in the order of the table. */
export const problemCodes = Object.keys(problems) as ProblemCode[]

/** Tells whether a word from the wire is one of ours. */
export function isProblemCode(word: unknown): word is ProblemCode {
  return (problemCodes as unknown[]).includes(word)
}

export { problems }
