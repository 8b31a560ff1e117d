/** The bank cannot open. The message says what happened, why it matters and what to do, and holds no secret. */
export declare class CannotOpen extends Error {
    readonly name = "CannotOpen";
}
export declare function codeOf(problem: unknown): string;
