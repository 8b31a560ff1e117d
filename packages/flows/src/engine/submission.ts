import type { Journal } from './journal.ts'
import { known, learn, type Outcome, type OutcomeEvent } from './outcome.ts'

/** What the bank says when asked by key: final, either way. */
export type Verdict<Receipt, Problem> =
  { readonly moved: true; readonly receipt: Receipt } | { readonly moved: false; readonly problem: Problem | null }

/** One way of moving money: how it is sent, how it is asked after, and which failures are a plain "no". */
export interface Move<Request, Receipt, Problem> {
  send(key: string, request: Request): Promise<Receipt>
  ask(key: string): Promise<Verdict<Receipt, Problem>>
  /** The bank's "no, nothing moved"; null when the failure leaves it open. */
  refusal(error: unknown): Problem | null
  /** Said when the key could not be remembered, so that nothing was sent. */
  readonly notRemembered: Problem
}

/** Runs something later; gives back how to call it off. */
export interface Timer {
  after(ms: number, run: () => void): () => void
}

export interface SubmissionOptions<Request, Receipt, Problem, About> {
  readonly move: Move<Request, Receipt, Problem>
  readonly journal: Journal<About>
  readonly timer: Timer
  /** A fresh idempotency key, unguessable. */
  readonly newKey: () => string
  /** How long to wait before each asking, in ms; the last one repeats. */
  readonly waitsMs: readonly number[]
}

/** What is known, and what it is about. */
export interface Submitted<Receipt, Problem, About> {
  readonly outcome: Outcome<Receipt, Problem>
  readonly about: About | null
}

/** Sends once, remembers before sending, and asks until it knows. Made to be read with `useSyncExternalStore`. */
export interface Submission<Request, Receipt, Problem, About> {
  readonly subscribe: (listener: () => void) => () => void
  readonly getSnapshot: () => Submitted<Receipt, Problem, About>
  /**
   * Which move the outcome is about from now on. While an older one is open, or its answer unread, the new one is not
   * sent: the older one is asked after instead.
   */
  readonly submit: (request: Request, about: About) => 'this' | 'older'
  /**
   * Takes up what an earlier page left open or unread. Call it once the customer is signed in; `told` is an answer this
   * tab has heard already, which need not be asked for again.
   */
  readonly resume: (told?: Submitted<Receipt, Problem, About> | null) => void
  /** Asks now instead of later: the network is back, or the customer pressed 再问一次. */
  readonly askNow: () => void
  /** The answer was read; ready for the next one. Only now the journal lets go of it. */
  readonly forget: () => void
  /** Stops asking; the journal keeps what is open or unread. */
  readonly stop: () => void
}

export function createSubmission<Request, Receipt, Problem, About>(
  options: SubmissionOptions<Request, Receipt, Problem, About>,
): Submission<Request, Receipt, Problem, About> {
  const { move, journal, timer, newKey, waitsMs } = options
  let now: Submitted<Receipt, Problem, About> = { outcome: { is: 'idle' }, about: null }
  let callOff = idle
  let stopped = false
  const listeners = new Set<() => void>()

  const hear = (event: OutcomeEvent<Receipt, Problem>, about = now.about) => {
    const outcome = learn(now.outcome, event)
    if (outcome === now.outcome) return
    now = { outcome, about: outcome.is === 'idle' ? null : about }
    callOff()
    if (outcome.is === 'unknown') askLater(outcome)
    for (const listener of listeners) listener()
  }

  const askLater = ({ key, asked }: { readonly key: string; readonly asked: number }) => {
    if (stopped) return
    callOff = timer.after(waitsMs[Math.min(asked, waitsMs.length - 1)] ?? 0, () => void ask(key))
  }

  const ask = async (key: string) => {
    hear({ type: 'ask', key })
    try {
      const verdict = await move.ask(key)
      if (verdict.moved) hear({ type: 'move', key, receipt: verdict.receipt })
      else hear({ type: 'refuse', key, problem: verdict.problem })
    } catch {
      // Even a plain "no" (the session ended) says nothing about the money: it stays unknown.
      hear({ type: 'lose', key })
    }
  }

  const send = async (key: string, request: Request) => {
    try {
      hear({ type: 'move', key, receipt: await move.send(key, request) })
    } catch (error) {
      const problem = move.refusal(error)
      hear(problem === null ? { type: 'lose', key } : { type: 'refuse', key, problem })
    }
  }

  const askNow = () => {
    if (now.outcome.is !== 'unknown') return
    callOff()
    void ask(now.outcome.key)
  }

  const resume = (told: Submitted<Receipt, Problem, About> | null = now) => {
    stopped = false
    const open = known(now.outcome) ? journal.read() : null
    if (open && told && known(told.outcome) && keyOf(told.outcome) === open.key) now = told
    else if (open) hear({ type: 'resume', key: open.key }, open.about)
    askNow()
  }

  // Another tab may have sent something since: only what was read is forgotten.
  const forget = () => {
    if (!known(now.outcome)) return
    if (journal.read()?.key === keyOf(now.outcome)) journal.clear()
    hear({ type: 'forget' })
  }

  return {
    subscribe: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    getSnapshot: () => now,
    submit: (request, about) => {
      resume()
      // Sending anew means that one's own answer was read; another's was not.
      if (!known(now.outcome)) return 'older'
      const key = newKey()
      const remembered = remember(journal, { key, about })
      hear({ type: 'send', key }, about)
      if (remembered) void send(key, request)
      else hear({ type: 'refuse', key, problem: move.notRemembered })
      return 'this'
    },
    resume,
    askNow,
    forget,
    stop: () => {
      stopped = true
      callOff()
    },
  }
}

const idle = () => undefined as void

const keyOf = (outcome: Outcome<unknown, unknown>) => (outcome.is === 'idle' ? null : outcome.key)

// Without a remembered key a reload would hide a transfer that may have gone through, and the customer would send it twice.
function remember<About>(journal: Journal<About>, open: { readonly key: string; readonly about: About }): boolean {
  try {
    journal.write(open)
    return true
  } catch {
    return false
  }
}
