import type { Calls } from './calls.ts'
import times from './bridge.json' with { type: 'json' }

/** What speaking and listening share: the calls, and the one way to end something for good. */
export interface Wire {
  readonly calls: Calls
  /** Tells the native side to stop `id`, and believes nothing more of it. */
  drop(kind: Kind, id: string): void
  /** Believes nothing more of `id`, which has ended by itself. */
  forget(kind: Kind, id: string): void
  /** Something came of `id`, which nobody waits for: false when it was never ours. `begins`: it has begun after all. */
  late(id: string, begins: boolean): boolean
}

export type Kind = 'speech' | 'asr'

/** Remembers what was given up, so that a native side that begins late is stopped again instead of heard twice. */
export function createWire(calls: Calls, onProblem: (sentence: string) => void): Wire {
  const stops = new Map<string, { readonly kind: Kind; readonly count: number }>()
  return {
    calls,
    drop(kind, id) {
      forget(kind, id)
      stop(kind, id)
    },
    forget,
    late(id, begins) {
      const known = stops.get(id)
      if (!known) return false
      const { kind, count } = known
      // Once or twice: a native side that goes on begins anew each time, and shouting at it would never end.
      if (begins && count < times.stopsAgain) {
        stops.set(id, { kind, count: count + 1 })
        stop(kind, id)
      }
      return true
    },
  }

  function forget(kind: Kind, id: string) {
    stops.set(id, { kind, count: 0 })
    const [oldest] = stops.keys()
    if (stops.size > times.remembersDropped && oldest !== undefined) stops.delete(oldest)
  }

  function stop(kind: Kind, id: string) {
    calls.send(calls.next(), `${kind}.stop`, { id }, times.stopWithinMs, answer => {
      if (!answer) onProblem(`${kind}.stop was not answered with a yes in time: it may still ${uses[kind]}`)
    })
  }
}

const uses: Record<Kind, string> = { speech: 'be talking into the next sentence', asr: 'be holding the microphone' }
