import type { AnswersOf, FactsOf, StepId } from './define.ts'
import { END, type Flow, follow, stepOf } from './flow.ts'

/** Where a person is in a flow. Plain JSON: it may be kept and taken up again; a PIN is never in it. */
export interface State {
  readonly flow: string
  readonly step: string
  /** What the flow was opened with. */
  readonly given: Readonly<Record<string, string>>
  /** Steps gone through to come here, in order. */
  readonly passed: readonly string[]
  /** Every answer ever given, also on ways since left: going back loses none. */
  readonly answers: Readonly<Record<string, unknown>>
  readonly edit?: Edit
  readonly ended?: true
}

/** One answer is being changed from a later step; leaving it unchanged restores what stood there. */
interface Edit {
  readonly step: string
  readonly returnTo: string
  readonly passed: readonly string[]
  readonly answers: Readonly<Record<string, unknown>>
}

/** The state at the first step. `given` is what the flow was opened with, such as the transfer to take back. */
export function begin<F extends Flow>(
  flow: F,
  facts: FactsOf<F> = {} as FactsOf<F>,
  given: State['given'] = {},
): State {
  return { flow: flow.id, step: follow(flow, flow.start, {}, facts), given, passed: [], answers: {} }
}

/** Only the answers on the way gone, the present step's included: those of a way since left do not count. */
export function answersOf<F extends Flow>(_flow: F, state: State): AnswersOf<F> {
  const onTheWay = [...state.passed, state.step].filter(id => id in state.answers)
  return Object.fromEntries(onTheWay.map(id => [id, state.answers[id]])) as AnswersOf<F>
}

/** The answer of that kind on the way gone, whichever step asked for it. */
export function answerOfKind(flow: Flow, state: State, kind: string): unknown {
  const id = [...state.passed, state.step].filter(step => flow.steps[step]?.answer === kind).pop()
  return id === undefined ? undefined : state.answers[id]
}

/** Takes the answer of a step and goes on. A press that comes late, for a step already left, changes nothing. */
export function answer<F extends Flow, Id extends StepId<F>>(
  flow: F,
  state: State,
  step: Id,
  value: NonNullable<AnswersOf<F>[Id & keyof AnswersOf<F>]>,
  facts: FactsOf<F> = {} as FactsOf<F>,
): State {
  if (state.step !== step || state.ended) return state
  return advance(flow, keep(flow, state, step, value), facts)
}

/** Keeps an answer without going on: what is typed so far, or the receipt a result has shown. */
export function keep<F extends Flow, Id extends StepId<F>>(
  flow: F,
  state: State,
  step: Id,
  value: NonNullable<AnswersOf<F>[Id & keyof AnswersOf<F>]>,
): State {
  if (same(state.answers[step], value)) return state
  const stale = Object.keys(flow.steps).filter(id => stepOf(flow, id).about?.includes(step))
  const kept = Object.entries(state.answers).filter(([id]) => !stale.includes(id))
  return { ...state, answers: { ...Object.fromEntries(kept), [step]: value } }
}

/** One step back, or out of an edit with everything as it was. At the first step, and once money was asked to move, nothing changes. */
export function back(flow: Flow, state: State): State {
  if (!goesBack(flow, state)) return state
  if (state.edit?.step === state.step) {
    const { edit, ...rest } = state
    return { ...rest, step: edit.returnTo, passed: edit.passed, answers: { ...state.answers, ...edit.answers } }
  }
  return cut(state, state.passed.length - 1)
}

/** Whether 返回 stays inside the flow. */
export const goesBack = (flow: Flow, state: State) =>
  !state.ended && stepOf(flow, state.step).moves === undefined && (state.passed.length > 0 || state.edit !== undefined)

/** Opens an earlier step to change its answer; answering it returns here, asking only what became new or stale. */
export function goTo<F extends Flow>(_flow: F, state: State, step: StepId<F>): State {
  const index = state.passed.indexOf(step)
  if (index < 0) return state
  const edit = { step, returnTo: state.step, passed: state.passed, answers: state.answers }
  return { ...cut(state, index), edit }
}

/** After the bank refused: opens the step that can mend it. From there every screen is shown again, the yes included. */
export function mend<F extends Flow>(_flow: F, state: State, step: StepId<F>): State {
  const index = state.passed.indexOf(step)
  if (index < 0) return state
  const { edit: _, ...rest } = cut(state, index)
  return rest
}

const cut = (state: State, index: number): State => ({
  ...state,
  step: state.passed[index] ?? state.step,
  passed: state.passed.slice(0, index),
})

function advance<F extends Flow>(flow: F, state: State, facts: FactsOf<F>): State {
  const to = follow(flow, stepOf(flow, state.step).next, answersOf(flow, state), facts)
  if (to === END) return { ...state, ended: true }
  const next = { ...state, step: to, passed: [...state.passed, state.step] }
  if (!state.edit) return next
  if (to === state.edit.returnTo) {
    const { edit: _, ...rest } = next
    return rest
  }
  return to in state.answers ? advance(flow, next, facts) : next
}

// Answers are JSON, so their text is their value.
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
