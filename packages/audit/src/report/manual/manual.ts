import type { Words } from '../../finding.ts'
import { keyOf, type RunResult } from '../../result.ts'
import { byRule } from '../by-rule.ts'
import table from './questions.json' with { type: 'json' }

/** A question a person answers: one a rule could not decide on a page, or one no machine can ask a page at all. */
export interface Question {
  /** The same in the next run, so that an answer finds its question again. */
  readonly id: string
  readonly clauses: readonly string[]
  readonly ask: Words
  /** How to look: what to do, with what, and what to see. */
  readonly look: Words
  /** Where it was met; empty for questions about the whole. */
  readonly places: readonly { readonly target: string; readonly element: string; readonly key: string }[]
}

/** What a person answered: it holds, it does not, or they cannot tell either. */
export type Answer = 'yes' | 'no' | 'unknown'

/** Answers by question, as the report saves them and `--answers` reads them. */
export interface Answers {
  readonly by?: string
  readonly on?: string
  /** What users said in a survey of the bank's own, 0 to 100. */
  readonly satisfaction?: number
  readonly answers: Readonly<Record<string, { readonly answer: Answer; readonly note?: string }>>
}

/** What the machine could not decide, a question for each rule that was unsure, the worst first. */
export function openQuestions(run: Pick<RunResult, 'pages'>): Question[] {
  return byRule(run)
    .filter(({ verdict }) => verdict === 'unsure')
    .map(({ rule, places }) => ({
      id: `unsure:${rule}`,
      clauses: places[0].finding.standards,
      ask: places[0].finding.title,
      look: places[0].finding.ask,
      places: places.map(({ page, finding }) => ({
        target: page.target,
        element: finding.element,
        key: keyOf(finding),
      })),
    }))
}

/** What no machine can check on a page, for the profile that was asked. */
export function standingQuestions(profile: string): Question[] {
  return table.questions
    .filter(({ profiles }) => profiles.includes(profile) || profiles.includes('all'))
    .map(({ id, clauses, ask, look }) => ({ id, clauses, ask, look, places: [] }))
}
