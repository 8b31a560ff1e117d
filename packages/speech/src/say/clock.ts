/** Time as the director sees it; tests bring their own. */
export interface Clock {
  now(): number
  /** Calls back once after `ms`; the returned function calls it off. */
  after(ms: number, call: () => void): () => void
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
}
