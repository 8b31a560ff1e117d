import type { Flow } from './flow.ts'
import type { State } from './state.ts'

/** Takes up a kept state again; null when it is not of this flow as it stands today, so that the customer begins anew. */
export function restore(flow: Flow, text: string | null): State | null {
  const state = parse(text)
  if (!state || state.flow !== flow.id || state.ended) return null
  const named = [state.step, ...state.passed, ...Object.keys(state.answers)]
  const edited = state.edit ? [state.edit.returnTo, ...state.edit.passed] : []
  return [...named, ...edited].every(id => id in flow.steps) ? state : null
}

/** Writes a state down, to be kept for as long as the tab lives. */
export const save = (state: State): string => JSON.stringify(state)

function parse(text: string | null): State | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return looksLikeState(value) ? value : null
  } catch {
    return null
  }
}

function looksLikeState(value: unknown): value is State {
  if (typeof value !== 'object' || value === null) return false
  const { flow, step, given, passed, answers } = value as Partial<Record<keyof State, unknown>>
  return (
    typeof flow === 'string' && typeof step === 'string' && Array.isArray(passed) && isTable(given) && isTable(answers)
  )
}

const isTable = (value: unknown) => typeof value === 'object' && value !== null
