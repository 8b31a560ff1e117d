import type { Bank, Verb, VerbInput, VerbOutput, VerbSpec } from '../../contract/index.ts'
import { bankFrom, BankUnreachable, verbs } from '../../contract/index.ts'
import { readAnswer } from './answer.ts'
import { requestFor } from './request.ts'
import { withTimeout } from './time-limit.ts'

export interface HttpBankOptions {
  /** Where the server stands, up to but without `/api`; this page's own origin when left out. */
  readonly baseUrl?: string
  /** How to fetch; the browser's own when left out. */
  readonly fetch?: typeof fetch
  /** How long one try may take before it counts as no answer. */
  readonly timeoutMs?: number
  /** Pauses before a safe question is asked again; money is never sent twice by itself. */
  readonly pausesMs?: readonly number[]
}

/** The bank behind HTTP. Throws `BankProblem` when it says no and `BankUnreachable` when it says nothing. */
export function httpBank(options: HttpBankOptions = {}): Bank {
  const { baseUrl = '', timeoutMs = 15_000, pausesMs = [300, 1500] } = options
  const send = options.fetch ?? ((url, init) => fetch(url, init))

  async function once<V extends Verb>(verb: V, input: VerbInput<V>): Promise<VerbOutput<V>> {
    const { url, init } = requestFor(verb, input, baseUrl)
    // The body counts too: an answer that stops half-way is no answer.
    return withTimeout(timeoutMs, async signal => readAnswer<VerbOutput<V>>(await send(url, { ...init, ...signal })))
  }

  return bankFrom(async <V extends Verb>(verb: V, input: VerbInput<V>): Promise<VerbOutput<V>> => {
    const spec: VerbSpec = verbs[verb]
    for (const pauseMs of spec.repeat === 'safe' ? pausesMs : []) {
      try {
        return await once(verb, input)
      } catch (problem) {
        if (!(problem instanceof BankUnreachable)) throw problem
        await new Promise(resolve => setTimeout(resolve, pauseMs))
      }
    }
    return await once(verb, input)
  })
}
