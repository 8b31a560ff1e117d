/** Where a step leads: a step, or the end of the flow. */
export type Target = string

/** One row of "where next": taken when its guard holds; the last row of a list has no guard. */
export interface Row {
  readonly when?: string
  readonly to: Target
}

/** A single way on, or rows tried from the top. */
export type Next = Target | readonly Row[]

/** One of the answers a step offers, with its words and, if it needs one, a plain line under them. */
export interface Choice {
  readonly value: string
  readonly words: string
  readonly about?: string
}

/** A sentence shown under the question when its guard holds: a reason, or a row of a check page that can be edited. */
export interface Line {
  readonly when?: string
  readonly label?: string
  readonly words: string
  /** Shows the line as money: figures first, then words. */
  readonly as?: 'amount'
  /** The step that gave what this line shows. */
  readonly edit?: string
}

/** One screen: what is asked, what kind of answer it takes, where it leads. Plain data. */
export interface Step {
  /** Message of the question: the heading, and what the voice says first. */
  readonly ask: string
  /** Kind of answer; the kind picks the screen. */
  readonly answer: string
  readonly hint?: string
  /** A sentence about the money, in sight as long as it matters. */
  readonly note?: string
  /** Words of the filled button. */
  readonly go?: string
  /** Words of the button beside it that does not agree. */
  readonly no?: string
  readonly choices?: readonly Choice[]
  readonly lines?: readonly Line[]
  /** Words above the lines when they are reasons. */
  readonly because?: string
  /** What the bank is asked before the screen is shown: names of its verbs. */
  readonly needs?: readonly string[]
  /** Steps this answer is about: when one of them changes, it is asked again. */
  readonly about?: readonly string[]
  /** Stands in the customer's way until it is answered. */
  readonly warns?: true
  /** The bank's verb that moves money when this step is entered. */
  readonly moves?: string
  /** An answer shown as chosen before the customer chooses. */
  readonly chosen?: unknown
  readonly next: Next
}

/** What a kind of answer means to the engine. */
export interface Traits {
  /** `nothing`: the screen only tells. */
  readonly asks?: 'nothing'
  /** `whole`: the customer's yes to all that is shown; `part`: asked right after a yes, it belongs to that yes. */
  readonly yes?: 'whole' | 'part'
  /** The choice is the customer's alone: nothing may be chosen for them. */
  readonly ownChoice?: true
  /** One tap on a list answers it, and the screens behind name it: filled in beforehand, it need not be shown again. */
  readonly picked?: true
}

/** A named condition. Pure: what was answered on this way, and what the bank said. */
export type Guard = (answers: never, facts: never) => boolean

/** A task as data. `defineFlow` makes one whose names are all checked by the compiler. */
export interface Flow {
  readonly id: string
  readonly start: Next
  readonly needs?: readonly string[]
  readonly kinds: Readonly<Record<string, Traits>>
  readonly guards: Readonly<Record<string, Guard>>
  readonly steps: Readonly<Record<string, Step>>
  /** Which step mends which refusal of the bank. */
  readonly mends?: Readonly<Record<string, string>>
}

/** The word for "nothing comes after this". */
export const END = 'end'

/** The rows of a way on, whichever way it is written. */
export const rowsOf = (next: Next): readonly Row[] => (typeof next === 'string' ? [{ to: next }] : next)

/** The first row whose guard holds. Throws when no row does, or a guard has no condition: `check` refuses both. */
export function follow(flow: Flow, next: Next, answers: object, facts: object): Target {
  const row = rowsOf(next).find(({ when }) => when === undefined || holds(flow, when, answers, facts))
  if (!row)
    throw new Error(`${flow.id}: no row leads on. The customer would be stuck. End the list with a row without "when".`)
  return row.to
}

/** Whether a named condition holds. Throws when the flow has no such guard. */
export function holds(flow: Flow, name: string, answers: object, facts: object): boolean {
  const guard = flow.guards[name]
  if (!guard)
    throw new Error(`${flow.id}: no guard "${name}". The way on cannot be told. Add it to the guards of the flow.`)
  return guard(answers as never, facts as never)
}

/** The step of that name. Throws when there is none. */
export function stepOf(flow: Flow, id: string): Step {
  const step = flow.steps[id]
  if (!step)
    throw new Error(
      `${flow.id}: no step "${id}". Nothing could be shown. Name one of: ${Object.keys(flow.steps).join(', ')}.`,
    )
  return step
}

/** What the kind of a step's answer means; a kind without traits asks something and is no yes. */
export const traitsOf = (flow: Flow, step: Step): Traits => flow.kinds[step.answer] ?? {}
