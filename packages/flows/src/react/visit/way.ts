import type { Facts, Question } from '../../banking/index.ts'
import { answer, type Flow, type State, stepOf, traitsOf } from '../../engine/index.ts'

/** The screens between the flow's first and this one, both included: one entry each in the phone's history. */
export function wayTo(flow: Flow, state: State): readonly string[] {
  const { step, passed, edit } = state
  // Once money was asked to move there is no way back into the flow: its screens make room for the result.
  if (moves(flow, state)) return [step]
  if (!edit) return [...passed, step]
  return [...edit.passed, edit.returnTo, ...passed.slice(edit.passed.indexOf(edit.step)), step]
}

/** Whether the present step asked for money to move. */
export const moves = (flow: Flow, state: State): boolean => stepOf(flow, state.step).moves !== undefined

/** The step of a flow that moves money, if it has one. */
export const movingStep = (flow: Flow): string | undefined =>
  Object.keys(flow.steps).find(id => flow.steps[id]?.moves !== undefined)

/** The yes to all that was filled in, if one was said on the way here. */
export const yesOn = (flow: Flow, { passed }: State): string | undefined =>
  passed.filter(id => traitsOf(flow, stepOf(flow, id)).yes === 'whole').pop()

/**
 * What the bank must have said for a person to stand here: also what the steps gone through asked for, and those answered
 * on other ways, since a guard that finds a fact missing after a reload would leave out a warning.
 */
export function needsOf(flow: Flow, state: State): readonly Question[] {
  const seen = [...state.passed, state.step, ...Object.keys(state.answers)]
  const all = [...(flow.needs ?? []), ...seen.flatMap(id => flow.steps[id]?.needs ?? [])]
  // `defineFlow` lets only questions be named.
  return [...new Set(all)] as Question[]
}

/** One step on with the answer that is already there; null where there is none, or where the flow ends or money moves. */
export function ahead(flow: Flow, state: State, facts: Partial<Facts>): State | null {
  const given = state.answers[state.step]
  if (given === undefined || given === 'given' || state.edit) return null
  const next = answer(flow, state, state.step, given as never, facts)
  return next.ended || moves(flow, next) ? null : next
}

/** Whether a step that was filled in beforehand goes by unseen: one tap on a list answers it, and what follows names it. */
export const goesBy = (flow: Flow, state: State): boolean => traitsOf(flow, stepOf(flow, state.step)).picked === true
