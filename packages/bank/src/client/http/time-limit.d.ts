/** Gives a task so much time; what does not end in an answer of the bank ends in `BankUnreachable`. */
export declare function withTimeout<Answer>(timeoutMs: number, task: (signal: {
    signal?: AbortSignal;
}) => Promise<Answer>): Promise<Answer>;
