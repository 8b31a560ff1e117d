import problems from './problems.json';
/** A stable word for one way a request can fail; each has words for the customer in `locales/problem.json`. */
export type ProblemCode = keyof typeof problems;
/** What a sentence about a problem may need. Money in fen, times as ISO strings with +08:00. */
export interface ProblemDetails {
    /** PIN tries left before it locks (wrong-pin). */
    readonly triesLeft?: number;
    /** When a locked PIN opens again (pin-locked). */
    readonly until?: string;
    /** The limit for one transfer (over-transfer-limit). */
    readonly limitFen?: number;
    /** What may still be sent today (over-day-limit). */
    readonly leftFen?: number;
    /** Which field a developer got wrong (bad-request). */
    readonly field?: string;
}
/** A "no" as a value, before anybody throws it. */
export interface Refusal {
    readonly code: ProblemCode;
    readonly details?: ProblemDetails;
}
/** The bank answered, and the answer is no. */
export declare class BankProblem extends Error {
    readonly code: ProblemCode;
    /** HTTP status of the problem, also where no HTTP was spoken. */
    readonly status: number;
    readonly details: ProblemDetails;
    readonly name = "BankProblem";
    constructor({ code, details }: Refusal);
}
/** No answer came. The caller does not know whether the bank acted, and must ask before saying anything. */
export declare class BankUnreachable extends Error {
    readonly name = "BankUnreachable";
    constructor(why: string, options?: ErrorOptions);
}
/** Every code there is, in the order of the table. */
export declare const problemCodes: ProblemCode[];
/** Tells whether a word from the wire is one of ours. */
export declare function isProblemCode(word: unknown): word is ProblemCode;
export { problems };
