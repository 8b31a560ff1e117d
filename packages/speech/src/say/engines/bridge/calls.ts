import type { Clock } from '../../clock.ts'
import type { BridgeAdapter } from './adapter.ts'
import bridge from './bridge.json' with { type: 'json' }
import type { Fields } from './messages.ts'

/** The answer to a call: what came with it, or null when it was a no, or none came in time. */
export type Answer = Fields | null

/** Calls that wait for their reply, each no longer than it may. */
export interface Calls {
  /** The name of the next call: known before anything is sent, for a reply may come back at once. */
  next(): string
  /** Sends a message; `onAnswer` comes exactly once. */
  send(call: string, type: string, fields: object, withinMs: number, onAnswer: (answer: Answer) => void): void
  /** Takes a reply; false when no call waits for it, or not any more. */
  take(call: string, answer: Answer): boolean
  /** Nobody waits any more. */
  close(): void
}

/** `page` is another in every page load, so that an answer to the page before this one finds no taker. */
export function createCalls(adapter: BridgeAdapter, clock: Clock, page: string): Calls {
  const waiting = new Map<string, { readonly onAnswer: (answer: Answer) => void; readonly callOff: () => void }>()
  let count = 0
  return {
    next: () => `${page}-${++count}`,
    send(call, type, fields, withinMs, onAnswer) {
      waiting.set(call, { onAnswer, callOff: clock.after(withinMs, () => take(call, null)) })
      try {
        adapter.post(JSON.stringify({ v: bridge.version, call, type, ...fields }))
      } catch {
        // Nobody on the other side.
        take(call, null)
      }
    },
    take,
    close() {
      for (const { callOff } of waiting.values()) callOff()
      waiting.clear()
    },
  }

  function take(call: string, answer: Answer): boolean {
    const entry = waiting.get(call)
    if (!entry) return false
    waiting.delete(call)
    entry.callOff()
    entry.onAnswer(answer)
    return true
  }
}
