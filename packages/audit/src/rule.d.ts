import type { Data, Depth, Impact, Verdict, Words } from './finding.ts';
/** What `rule.json` holds; its shape is told to editors and to people by `shape/rule.schema.json`. */
export interface RuleData<Options> {
    readonly id: string;
    readonly impact: Impact;
    readonly needs: Depth;
    /** CSS, or the name of a selector in `select/selectors.json`. */
    readonly select: string;
    readonly standards: readonly string[];
    /** By the name a profile asks for; a profile without a set of its own takes the next one it names. */
    readonly options: Readonly<Record<string, Options>>;
    readonly title: Words;
    readonly why: Words;
    readonly fix: Words;
}
/** Judges one element; `data` is what was measured and fills the holes of `fix`. */
export type Check<Options> = (element: Element, options: Options) => {
    readonly verdict: Verdict;
    readonly data: Data;
};
export interface Rule extends RuleData<object> {
    readonly check: Check<object>;
}
/** Joins a rule's data with its check; the check may rely on the options its own rule.json has. */
export declare function defineRule<Options extends object>(data: Written<Options>, check: Check<Options>): Rule;
/** JSON is typed with plain strings where we want unions; `faultsOf` checks those words, a test runs it on every rule. */
type Written<Options> = Omit<RuleData<Options>, 'impact' | 'needs'> & {
    readonly impact: string;
    readonly needs: string;
};
export {};
