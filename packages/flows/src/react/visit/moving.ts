import type { Bank, Transfer } from '@yinqiao/bank/contract'
import {
  arrivalChosen,
  type Around,
  type Facts,
  type MoveAbout,
  problemIn,
  type Refused,
  revokeSubmission,
  transferOrder,
  transferSubmission,
  valuesOf,
} from '../../banking/index.ts'
import { answersOf, type Flow, type State, type Submission, type Submitted, type Timer } from '../../engine/index.ts'
import type { Stores } from './stores.ts'
import { movingStep } from './way.ts'

/** What is known of the money, and what it was for. */
export type Known = Submitted<Transfer, Refused, MoveAbout>

type Verb = 'submitTransfer' | 'revokeTransfer'
type Send = (state: State, facts: Partial<Facts>, pin: string) => 'this' | 'older'

/** A submission that knows how to write its own order from the answers. */
export type Moving = Omit<Submission<unknown, Transfer, Refused, MoveAbout>, 'submit'> & { readonly send: Send }

interface MovingOptions {
  readonly bank: Bank
  readonly stores: Stores
  readonly customerId: string
  readonly onSignedOut: () => void
}

/** What moves the money of a flow; null when it moves none. */
export function movingOf(flow: Flow, options: MovingOptions): Moving | null {
  const step = movingStep(flow)
  // `defineFlow` lets only these verbs be named.
  const verb = step === undefined ? undefined : (flow.steps[step]?.moves as Verb | undefined)
  return verb === undefined ? null : makers[verb](flow, aroundOf(options))
}

const makers: Readonly<Record<Verb, (flow: Flow, around: Around) => Moving>> = {
  submitTransfer(flow, around) {
    const { submit, ...rest } = transferSubmission(around)
    const send: Send = (state, facts, pin) =>
      submit(transferOrder(answersOf(flow, state), facts, pin), aboutOf(flow, state, facts))
    return { ...rest, send }
  },
  revokeTransfer(flow, around) {
    const { submit, ...rest } = revokeSubmission(around)
    const send: Send = (state, facts) =>
      submit({ transferId: state.given['transferId'] ?? '' }, aboutOf(flow, state, facts))
    return { ...rest, send }
  },
}

function aboutOf(flow: Flow, state: State, facts: Partial<Facts>): MoveAbout {
  const { payee, fen } = valuesOf(flow, state, facts)
  const arrival = arrivalChosen(answersOf(flow, state)) ?? facts.getTransfer?.arrival
  if (typeof payee !== 'string' || typeof fen !== 'number' || !arrival)
    throw new Error(
      `${flow.id}: nobody could tell what is sent. Nothing may be sent. Ask for payee, amount and arrival.`,
    )
  return { payeeName: payee, amountFen: fen, arrival }
}

const timer: Timer = {
  after(ms, run) {
    const id = setTimeout(run, ms)
    return () => clearTimeout(id)
  },
}

const aroundOf = ({ bank, stores, customerId, onSignedOut }: MovingOptions): Around => ({
  bank: {
    submitTransfer: request => bank.submitTransfer(request),
    revokeTransfer: request => bank.revokeTransfer(request),
    // A session that ended would leave the question open for ever: who signs in again is told.
    askOutcome: async request => {
      try {
        return await bank.askOutcome(request)
      } catch (error) {
        if (problemIn(error)?.code === 'not-signed-in') onSignedOut()
        throw error
      }
    },
  },
  shelf: stores.phone,
  timer,
  newKey,
  customerId,
})

/** 128 random bits as text. `crypto.randomUUID` is not there before Chromium 92, nor on a plain http page. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
