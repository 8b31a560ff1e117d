import type { Clock } from '@yinqiao/speech/say'

/** Time that passes only when told to. */
export interface VirtualClock extends Clock {
  /** Lets `ms` pass, with everything that falls due on the way, promises included. */
  pass(ms: number): Promise<void>
  /** How many calls are still to come: a queue that hangs would leave some. */
  waiting(): number
}

export function virtualClock(): VirtualClock {
  let now = 0
  let order = 0
  let due: { at: number; order: number; call: () => void }[] = []
  const nextBefore = (end: number) =>
    due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at || a.order - b.order)[0]
  return {
    now: () => now,
    after(ms, call) {
      const entry = { at: now + ms, order: order++, call }
      due.push(entry)
      return () => {
        due = due.filter(other => other !== entry)
      }
    },
    async pass(ms) {
      const end = now + ms
      await settled()
      for (let next = nextBefore(end); next; next = nextBefore(end)) {
        const entry = next
        due = due.filter(other => other !== entry)
        now = entry.at
        entry.call()
        await settled()
      }
      now = end
    },
    waiting: () => due.length,
  }
}

async function settled() {
  for (let i = 0; i < 5; i++) await Promise.resolve()
}
