import type { Bank, Verb, VerbInput, VerbOutput } from '../../contract/index.ts'
import { bankFrom, verbs } from '../../contract/index.ts'
import { readInput } from '../../contract/read-input.ts'
import type { Faults } from './fault.ts'
import { suffer } from './fault.ts'
import type { Visit } from './teller.ts'
import { letArrive, signedIn, teller } from './teller.ts'
import type { World } from './world.ts'
import { createWorld } from './world.ts'

export interface MemoryBankOptions {
  /** What time it is in the bank; the real time when left out. */
  readonly clock?: () => Date
  /** A bank to join, made by `createWorld`; a new one when left out. */
  readonly world?: World
  /** What goes wrong, call by call. */
  readonly faults?: Faults
  /** A customer who is signed in already, so that a story can begin on the screen it is about. */
  readonly signedInAs?: string
}

/** The bank behind the port without any server: the pure ledger and the demo's people, for stories and tests. */
export function memoryBank(options: MemoryBankOptions = {}): Bank {
  const world = options.world ?? createWorld(options)
  const visit: Visit = { customerId: options.signedInAs ?? null, endsAt: new Date(8.64e15) }
  const calls = new Map<Verb, number>()
  return bankFrom(async <V extends Verb>(verb: V, input: VerbInput<V>): Promise<VerbOutput<V>> => {
    const nth = (calls.get(verb) ?? 0) + 1
    calls.set(verb, nth)
    return await suffer<VerbOutput<V>>(options.faults?.(verb, nth), () => {
      letArrive(world)
      if (verbs[verb].by === 'customer') signedIn(world, visit)
      return teller[verb](world, visit, readInput(verb, input))
    })
  })
}
