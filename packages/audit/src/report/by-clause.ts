import type { Finding } from '../finding.ts'
import type { RunResult } from '../result.ts'
import { type Clause, standards } from '../standards/index.ts'

/** What was found against one clause. `none` says only that nothing was found, never that the clause is met. */
export interface ClauseState {
  readonly id: string
  readonly clause: Clause
  readonly state: 'fail' | 'unsure' | 'none'
  readonly fails: number
  readonly questions: number
  /** The rules that looked at this clause and found something. */
  readonly rules: readonly string[]
}

/** The clauses of one instrument that this run looked at. */
export interface Instrument {
  readonly title: Clause['instrument']
  readonly clauses: readonly ClauseState[]
}

/**
 * Every clause the rules of this run stand for, by instrument; `looked` is the clauses of all rules that were run. A bank's
 * own clauses come with the run.
 */
export function byClause(run: Pick<RunResult, 'pages' | 'clauses'>, looked: readonly string[]): Instrument[] {
  const findings = run.pages.flatMap(page => page.findings)
  const known = { ...standards, ...run.clauses }
  const ids = new Set([...looked, ...findings.flatMap(found => found.standards)])
  const states = [...ids].flatMap(id => (known[id] ? stateOf(id, known[id], findings) : []))
  const titles = [...new Set(states.map(({ clause }) => clause.instrument.zh))]
  return titles.flatMap(title => {
    const clauses = states.filter(({ clause }) => clause.instrument.zh === title).toSorted(inOrder)
    const [first] = clauses
    return first ? [{ title: first.clause.instrument, clauses }] : []
  })
}

function stateOf(id: string, clause: Clause, findings: readonly Finding[]): ClauseState {
  const against = findings.filter(found => found.standards.includes(id) && found.verdict !== 'pass')
  const fails = against.filter(({ verdict }) => verdict === 'fail').length
  const questions = against.length - fails
  const state = fails > 0 ? 'fail' : questions > 0 ? 'unsure' : 'none'
  return { id, clause, state, fails, questions, rules: [...new Set(against.map(({ rule }) => rule))] }
}

function inOrder(a: ClauseState, b: ClauseState): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true })
}
