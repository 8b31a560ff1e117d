import type { FactsOf } from './define.ts'
import { END, type Flow, follow, stepOf, traitsOf } from './flow.ts'
import type { State } from './state.ts'

/** Which question this is, of how many: 第 2 步，共 4 步. */
export interface Progress {
  readonly at: number
  readonly of: number
}

/** Counts the questions of this way, guessing the rest from what is known. Null on a screen that asks nothing. */
export function path<F extends Flow>(flow: F, state: State, facts: FactsOf<F> = {} as FactsOf<F>): Progress | null {
  if (traitsOf(flow, stepOf(flow, state.step)).asks === 'nothing') return null
  const soFar = [...state.passed, state.step]
  return { at: questions(flow, soFar).length, of: questions(flow, [...soFar, ...ahead(flow, state, facts)]).length }
}

/** The steps of a way that ask something; what is part of a yes asks nothing more. */
export function questions(flow: Flow, way: readonly string[]): string[] {
  const traits = way.map(id => traitsOf(flow, stepOf(flow, id)))
  return way.filter((_, i) => traits[i]?.asks !== 'nothing' && !(traits[i]?.yes === 'part' && traits[i - 1]?.yes))
}

function ahead<F extends Flow>(flow: F, state: State, facts: FactsOf<F>): string[] {
  const known: Record<string, unknown> = {}
  const seen: string[] = []
  const take = (id: string) => {
    if (id in state.answers) known[id] = state.answers[id]
  }
  for (const id of [...state.passed, state.step]) take(id)
  let at = state.step
  for (;;) {
    at = follow(flow, stepOf(flow, at).next, known, facts)
    if (at === END || seen.includes(at)) return seen
    seen.push(at)
    take(at)
  }
}
