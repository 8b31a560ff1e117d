import type { RunResult } from '../../result.ts'
import { byClause } from '../by-clause.ts'
import type { Answers, Question } from '../manual/manual.ts'
import parts from './parts.json' with { type: 'json' }

/** One part of the form; `points` is null where a person has not filled it in. */
export interface Part {
  readonly points: number | null
  readonly of: number
}

/** The form's three parts, filled in as far as a machine and the given answers can. No conclusion is drawn from it. */
export interface Score {
  readonly technical: Part & { readonly looked: number; readonly clean: number }
  readonly satisfaction: Part
  readonly self: Part & { readonly asked: number; readonly answered: number; readonly yes: number }
}

/**
 * Fills in the form: technical, the share of clauses looked at where nothing failed (half for a clause with open
 * questions); self, the share of manual questions answered yes; satisfaction (0 to 100), only from the answers.
 */
export function scoreOf(run: RunResult, questions: readonly Question[], given: Answers | null): Score {
  const clauses = byClause(run, run.looked).flatMap(instrument => instrument.clauses)
  const clean = clauses.filter(({ state }) => state !== 'fail').length
  const worth = clauses.reduce(
    (sum, { state }) => sum + (state === 'none' ? 1 : state === 'unsure' ? parts.unsure : 0),
    0,
  )
  const said = questions.map(({ id }) => given?.answers[id]?.answer).filter(answer => answer !== undefined)
  const yes = said.filter(answer => answer === 'yes').length
  const satisfaction = given?.satisfaction
  return {
    technical: {
      points: pointsOf(parts.technical, worth, clauses.length),
      of: parts.technical,
      looked: clauses.length,
      clean,
    },
    satisfaction: {
      points: satisfaction === undefined ? null : pointsOf(parts.satisfaction, satisfaction, 100),
      of: parts.satisfaction,
    },
    self: {
      points: said.length === 0 ? null : pointsOf(parts.self, yes, questions.length),
      of: parts.self,
      asked: questions.length,
      answered: said.length,
      yes,
    },
  }
}

function pointsOf(of: number, part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((of * part * 10) / whole) / 10
}
