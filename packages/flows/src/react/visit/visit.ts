import type { Session, Transfer } from '@yinqiao/bank/contract'
import { type Answers, type Facts, type Refused, refusalOf } from '../../banking/index.ts'
import {
  answer,
  answerOfKind,
  answersOf,
  back,
  begin,
  goesBack,
  goTo,
  keep,
  known,
  mend,
  type State,
} from '../../engine/index.ts'
import { openFactBook } from './fact-book.ts'
import { keptOn } from './kept.ts'
import { type Known, movingOf, newKey } from './moving.ts'
import { layTrail, markHere, type Trail } from './trail.ts'
import type { Calls, View, VisitOptions } from './view.ts'
import { ahead, goesBy, moves, movingStep, needsOf, wayTo, yesOn } from './way.ts'

/** One person going through one flow. Made to be read with `useSyncExternalStore`. */
export type Visit = ReturnType<typeof createVisit>

// A PIN is mended where it was typed: a screen in between would be one press more and tell nothing new.
const mistyped: readonly Refused['code'][] = ['wrong-pin', 'pin-unreadable']

interface Waiting {
  readonly make: (facts: Partial<Facts>) => State
  readonly pin: string
  readonly seen: State
}

export function createVisit(options: VisitOptions) {
  const { flow, bank, customerId, given, filled, stores, start } = options
  let calls: Calls | null = null
  const onSignedOut = () => calls?.onSignedOut()
  const nowhere: State = { flow: flow.id, step: '', given, passed: [], answers: {} }
  const listeners = new Set<() => void>()
  const kept = keptOn(stores.tab, flow, customerId)
  const book = openFactBook(bank, () => settle())
  const moving = customerId === undefined ? null : movingOf(flow, { bank, stores, customerId, onSignedOut })
  let visit = ''
  let trail: Trail | null = null
  let state: State | null = null
  let waiting: Waiting | null = null
  let money: Known | null = null
  let aside: State | null = null
  let read = false
  let problem: View['problem'] = null
  let busy = false
  let over = false
  let fills = false
  let view: View = { is: 'asking', state, facts: {}, error: null, problem, busy, known: money, older: false }

  /** Asks what is missing, goes on when it is here, and shows what there is. */
  function settle(): void {
    const seen = waiting?.seen ?? state ?? nowhere
    // The answer about the money is shown whether or not anything else can be asked.
    const needed = state && moves(flow, state) && money ? [] : needsOf(flow, seen)
    book.ask(flow, seen, needed)
    const { is, facts, error } = book.read(flow, seen, needed)
    if (is === 'failed' && mendable(error)) return
    if (is === 'here' && state === null) return arrive({ ...begin(flow, facts, given), answers: fills ? filled : {} })
    const next = is === 'here' && fills && state && goesBy(flow, state) ? ahead(flow, state, facts) : null
    if (next) return arrive(next)
    if (is !== 'asking') fills = false
    if (is === 'here' && waiting) {
      const { make, pin } = waiting
      waiting = null
      return go(make, pin)
    }
    view = { is, state, facts, error, problem, busy, known: money, older: aside !== null }
    for (const listener of listeners) listener()
  }

  /** A question the bank refuses because of an answer: that answer is asked again, with the bank's words. */
  function mendable(error: unknown): boolean {
    const refused = refusalOf(error)
    if (refused?.code === 'not-signed-in') onSignedOut()
    const step = refused && flow.mends?.[refused.code]
    const at = waiting?.seen ?? state
    if (!refused || !step || !at?.passed.includes(step)) return false
    waiting = null
    book.forgetFailed()
    problem = refused
    // The answer is kept to be looked at; the step whose question failed has none yet.
    arrive(mend(flow, at, step), '', refused)
    return true
  }

  const factsNow = (): Partial<Facts> => book.read(flow, state ?? nowhere, []).facts

  /** Goes where an answer leads, as soon as the bank has said all that the conditions on that way ask for. */
  function go(make: Waiting['make'], pin = ''): void {
    const next = make(factsNow())
    const behind = { ...next, step: next.passed.at(-1) ?? next.step }
    if (next.ended || book.read(flow, next, needsOf(flow, behind)).is === 'here') return arrive(next, pin)
    waiting = { make, pin, seen: behind }
    settle()
  }

  function arrive(next: State, pin = '', refused: View['problem'] = null): void {
    if (next.ended) return void finish(next, pin)
    const sends = moves(flow, next) && state?.step !== next.step
    problem = refused
    // Before the order goes out: what the bank has said so far is what was agreed to.
    const agreed = factsNow()
    state = next
    if (sends && moving?.send(next, agreed, pin) === 'older') aside = beforeYes(next)
    follow()
  }

  function follow() {
    if (state && !over) kept.write({ visit, state, known: money && known(money.outcome) ? money : null, aside })
    trail?.follow()
    settle()
  }

  async function finish(next: State, pin: string) {
    const who = answerOfKind(flow, next, 'customer') as Answers['customer'] | undefined
    let session: Session | null = null
    if (who && pin) {
      if (busy) return
      busy = true
      problem = null
      settle()
      try {
        session = await bank.signIn({ customerId: who.customerId, pin })
      } catch (error) {
        busy = false
        return turnedAway(refusalOf(error))
      }
      busy = false
    }
    over = true
    kept.clear()
    await trail?.leave()
    calls?.onEnd({ answers: answersOf(flow, next) as Record<string, unknown>, session })
  }

  function turnedAway(refused: Refused | null) {
    const step = refused && flow.mends?.[refused.code]
    if (state && step && step !== state.step) state = mend(flow, state, step)
    problem = refused ?? 'unreachable'
    follow()
  }

  function mendWith(step: string, refused: Refused) {
    if (!state) return
    forget()
    arrive(mend(flow, state, step), '', refused)
  }

  function beforeYes(at: State): State {
    const step = yesOn(flow, at)
    return step === undefined ? at : mend(flow, at, step)
  }

  /** The answer was read: nobody is told of it again, and what the bank said before it no longer counts. */
  function forget() {
    money = null
    aside = null
    read = false
    moving?.forget()
    book.forget()
  }

  function hearOfMoney() {
    const heard = moving?.getSnapshot() ?? null
    if (!heard || heard.outcome.is === 'idle') return
    money = heard
    const refused = heard.outcome.is === 'not-moved' ? heard.outcome.problem : null
    const step = refused && mistyped.includes(refused.code) && flow.mends?.[refused.code]
    if (refused && step && state?.passed.includes(step)) return mendWith(step, refused)
    if (state) follow()
  }

  /** The phone's own keys: back is 返回; forward goes as far as the answers lead, never to where money moves. */
  function travel(at: number) {
    if (!state || moves(flow, state)) return
    problem = null
    while (wayTo(flow, state).length - 1 > at && goesBack(flow, state)) state = back(flow, state)
    while (wayTo(flow, state).length - 1 < at) {
      const next: State | null = ahead(flow, state, factsNow())
      if (!next || book.read(flow, next, needsOf(flow, { ...next, step: state.step })).is !== 'here') break
      state = next
    }
    follow()
  }

  function open() {
    const mark = markHere()
    const found = mark && !start ? kept.read(mark.visit) : null
    visit = found?.visit ?? newKey()
    state = start?.state ?? found?.state ?? null
    fills = state === null
    money = start?.known ?? found?.known ?? null
    aside = start?.aside ?? found?.aside ?? null
    const deaf = moving?.subscribe(hearOfMoney)
    moving?.resume(money)
    const asks = movingStep(flow)
    // A move that is still open comes before anything new: it is shown, and nothing else is asked.
    if (asks && money?.outcome.is !== 'idle' && money && !known(money.outcome) && !(state && moves(flow, state))) {
      aside = state
      state = { ...nowhere, step: asks }
    }
    // The tab forgot what became of it, and nothing is open: there is no screen to show but the first.
    if (state && moves(flow, state) && !money) state = null
    trail = layTrail({ visit, way: () => (state ? wayTo(flow, state) : []), onTravel: travel })
    if (found && mark) travel(mark.at)
    follow()
    const soon = () => moving?.askNow()
    window.addEventListener('online', soon)
    return () => {
      window.removeEventListener('online', soon)
      trail?.close()
      deaf?.()
      if (read) moving?.forget()
      moving?.stop()
    }
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    getSnapshot: () => view,
    /** Whom to tell from now on. */
    tell: (latest: Calls) => void (calls = latest),
    /** Takes up what was kept, or begins; gives back how to put it aside. */
    open,
    /** Takes an answer and goes on. The PIN goes along to the bank and is kept nowhere. */
    // A screen answers with what its kind takes; the table of screens holds them together.
    answer(step: string, value: unknown, pin = '') {
      const from = state
      if (!from || from.step !== step || busy || waiting) return
      go(now => answer(flow, from, step, value as never, now), pin)
    },
    /** Keeps what is typed so far. */
    keep(step: string, value: unknown) {
      if (state?.step !== step) return
      state = keep(flow, state, step, value as never)
      follow()
    },
    goesBack: () => state !== null && goesBack(flow, state),
    back() {
      if (!state) return
      waiting = null
      problem = null
      state = back(flow, state)
      follow()
    },
    /** Opens an earlier step from the check page. */
    edit(step: string) {
      if (state) arrive(goTo(flow, state, step))
    },
    /** The step that can mend what the bank refused, or null when only a new beginning helps. */
    mends(code: string): string | null {
      // Who signs in again says yes again: everything else stands.
      const step = code === 'not-signed-in' && state ? yesOn(flow, state) : flow.mends?.[code]
      return step !== undefined && state?.passed.includes(step) ? step : null
    },
    mend: mendWith,
    /** 再试一次: asks the bank again for what it did not answer. */
    again() {
      book.forgetFailed()
      settle()
    },
    askNow: () => moving?.askNow(),
    signedOut: onSignedOut,
    /** The bank's answer about the money stands before the customer: leaving the screen, by whatever way, is having read it. */
    read: () => void (read = true),
    /** The older move was read: what was filled in for the new one stands again, before its yes. */
    takeUp() {
      const filled = aside
      forget()
      if (filled) arrive(filled)
    },
    /** A newer word of the bank about the same money. */
    hear(receipt: Transfer) {
      if (money?.outcome.is !== 'moved') return
      money = { ...money, outcome: { ...money.outcome, receipt } }
      follow()
    },
    /** 再转一笔: the answer was read, and the flow begins anew. */
    anew() {
      forget()
      problem = null
      state = null
      follow()
    },
  }
}
