import type { Bank } from './bank.ts'
import type { Verb } from './verbs.ts'
import { verbs } from './verbs.ts'

/** What a verb takes; an empty object when it takes nothing. */
export type VerbInput<V extends Verb> = Bank[V] extends (input: infer Input) => unknown
  ? unknown extends Input
    ? Record<never, never>
    : Input
  : never

/** What a verb gives. */
export type VerbOutput<V extends Verb> = Awaited<ReturnType<Bank[V]>>

/** Makes a bank out of one way of asking, so that no socket forgets a verb. */
export function bankFrom(ask: <V extends Verb>(verb: V, input: VerbInput<V>) => Promise<VerbOutput<V>>): Bank {
  const names = Object.keys(verbs) as Verb[]
  const entries = names.map(verb => [verb, (input: VerbInput<Verb>) => ask(verb, input ?? {})] as const)
  // The table of verbs is checked against the port, so every verb is here with its own types.
  return Object.fromEntries(entries) as unknown as Bank
}
