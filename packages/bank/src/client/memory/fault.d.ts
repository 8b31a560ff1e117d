import type { ProblemDetails, ProblemCode, Verb } from '../../contract/index.ts';
/** What goes wrong with one call: it or its answer is lost, it takes long, or the bank says no. */
export type Fault = {
    readonly lose: 'request' | 'answer';
} | {
    readonly delayMs: number;
} | {
    readonly refuse: ProblemCode;
    readonly details?: ProblemDetails;
};
/** Decides, before each call, whether something goes wrong; `nth` counts the calls of that verb from 1. */
export type Faults = (verb: Verb, nth: number) => Fault | undefined;
/** Lets a call through, or lets it go wrong the way a phone would see it. */
export declare function suffer<Answer>(fault: Fault | undefined, act: () => Answer): Promise<Answer>;
