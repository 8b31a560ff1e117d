import type { Choice, Flow, Guard, Line, Step, Traits } from './flow.ts'

/** The words a family of flows is written in: kinds of answer and their types, what the bank can be asked, messages, problems. */
export interface Terms {
  readonly answers: object
  readonly facts: object
  readonly moves: string
  readonly words: string
  readonly problem: string
}

type Named<T> = keyof T & string

type NextOf<Id extends string, Name extends string> =
  | Id
  | 'end'
  | readonly [...{ readonly when: Name; readonly to: Id | 'end' }[], { readonly to: Id | 'end'; readonly when?: never }]

interface LineOf<T extends Terms, Id extends string, Name extends string> extends Line {
  readonly when?: Name
  readonly label?: T['words']
  readonly words: T['words']
  readonly edit?: Id
}

interface ChoiceOf<T extends Terms, Answer> extends Choice {
  readonly value: Answer & string
  readonly words: T['words']
  readonly about?: T['words']
}

/** A step whose every name exists; one row of the union for each kind of answer. */
type StepOf<T extends Terms, Id extends string, Name extends string> = {
  [Kind in Named<T['answers']>]: Step & {
    readonly ask: T['words']
    readonly answer: Kind
    readonly hint?: T['words']
    readonly note?: T['words']
    readonly go?: T['words']
    readonly no?: T['words']
    readonly because?: T['words']
    readonly choices?: readonly ChoiceOf<T, T['answers'][Kind]>[]
    readonly lines?: readonly LineOf<T, Id, Name>[]
    readonly needs?: readonly Named<T['facts']>[]
    readonly about?: readonly Id[]
    readonly moves?: T['moves']
    readonly chosen?: T['answers'][Kind]
    readonly next: NextOf<Id, Name>
  }
}[Named<T['answers']>]

/** What each step of these steps is answered with: one of its own choices, else whatever its kind takes. */
type AnswersFrom<T extends Terms, Steps> = {
  readonly [Id in keyof Steps]?: Steps[Id] extends { readonly choices: readonly { readonly value: infer Value }[] }
    ? Value
    : Steps[Id] extends { readonly answer: infer Kind extends keyof T['answers'] }
      ? T['answers'][Kind]
      : never
}

// A misspelt field would be dropped in silence, and with it a warning or a guard.
type Exactly<S> = { readonly [Field in Exclude<keyof S, keyof Step>]: never }

/** A flow that remembers the names it was written with. */
export interface Defined<T extends Terms, Steps, Guards> extends Flow {
  readonly steps: Steps & Flow['steps']
  readonly guards: Guards & Flow['guards']
  /** Only a type; there is never anything in it. */
  readonly terms?: T
}

/** Ids of a flow's steps. */
export type StepId<F extends Flow> = keyof F['steps'] & string

/** Answers of a flow by step; those not given yet are missing. */
export type AnswersOf<F extends Flow> =
  F extends Defined<infer T, infer Steps, unknown> ? AnswersFrom<T, Steps> : Record<string, unknown>

/** What the bank has said so far, by verb. */
export type FactsOf<F extends Flow> = F extends { readonly terms?: infer T }
  ? T extends Terms
    ? Partial<T['facts']>
    : object
  : object

/** A `defineFlow`, with the words, answers, facts and moves of its family. */
export type DefineFlow<T extends Terms> = <
  const Steps extends Readonly<Record<string, Step>>,
  Guards extends Readonly<Record<string, Guard>>,
>(flow: {
  readonly id: string
  readonly start: NoInfer<NextOf<Named<Steps>, Named<Guards>>>
  readonly needs?: readonly Named<T['facts']>[]
  readonly guards: Guards &
    NoInfer<Record<Named<Guards>, (answers: AnswersFrom<T, Steps>, facts: Partial<T['facts']>) => boolean>>
  readonly steps: Steps & {
    readonly [Id in keyof Steps]: StepOf<T, Named<Steps>, Named<Guards>> & Exactly<Steps[Id]>
  }
  readonly mends?: { readonly [Problem in T['problem']]?: NoInfer<Named<Steps>> }
}) => Defined<T, Steps, Guards>

/**
 * Makes the `defineFlow` of a family of flows. With it a wrong step, guard, message or verb, a list of rows without a
 * last unconditional one, a choice its kind does not know, or a guard that expects other answers does not compile.
 */
export const flowsOf =
  <T extends Terms>(kinds: Readonly<Record<Named<T['answers']>, Traits>>): DefineFlow<T> =>
  flow =>
    ({ ...flow, kinds }) as never
