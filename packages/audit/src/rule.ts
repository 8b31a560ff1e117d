import type { Data, Depth, Impact, Verdict, Words } from './finding.ts'
import type { Sights, WalkId } from './walk/sights.ts'

/** What `rule.json` holds; its shape is told to editors and to people by `shape/rule.schema.json`. */
export interface RuleData<Options> {
  readonly id: string
  readonly impact: Impact
  readonly needs: Depth
  /** Which walk must have been taken; only where `needs` is `walk`. */
  readonly sees?: WalkId
  /** CSS, or the name of a selector in `select/selectors.json`. */
  readonly select: string
  readonly standards: readonly string[]
  /** By the name a profile asks for; a profile without a set of its own takes the next one it names. */
  readonly options: Readonly<Record<string, Options>>
  readonly title: Words
  readonly why: Words
  readonly fix: Words
  /** What a person looks for where the rule is unsure; the title and the fix where it is left out. */
  readonly ask?: Words
}

/** A verdict and what was measured, which fills the holes of `fix` and `ask`; null: the rule does not concern this element. */
export type Judgement = { readonly verdict: Verdict; readonly data: Data } | null

/** Judges one element. `sight` is what the walk saw of it, for rules that need one. */
export type Check<Options> = (element: Element, options: Options, sight: unknown) => Judgement

export interface Rule extends RuleData<object> {
  readonly check: Check<object>
}

/** Joins a rule's data with its check; the check may rely on the options its own rule.json has. */
export function defineRule<Options extends object>(
  data: Written<Options>,
  check: (element: Element, options: Options) => Judgement,
): Rule {
  // The options a check is given are always those of its own rule.json (`judge` picks them), so it may narrow them.
  return { ...(data as RuleData<Options>), check: check as unknown as Check<object> }
}

/** The same for a rule that judges what a walk saw; an element the walk did not see is not judged. */
export function defineWalkRule<Options extends object, Walk extends WalkId>(
  data: Written<Options>,
  walk: Walk,
  check: (element: Element, options: Options, sight: Sights[Walk]) => Judgement,
): Rule {
  return { ...(data as RuleData<Options>), sees: walk, check: check as unknown as Check<object> }
}

/** JSON is typed with plain strings where we want unions; `faultsOf` checks those words, a test runs it on every rule. */
type Written<Options> = Omit<RuleData<Options>, 'impact' | 'needs' | 'sees'> & {
  readonly impact: string
  readonly needs: string
  readonly sees?: string
}
