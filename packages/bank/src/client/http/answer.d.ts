/** Reads an answer. Throws `BankProblem` for a no of the bank, `BankUnreachable` for anything not from the bank. */
export declare function readAnswer<Answer>(response: Response): Promise<Answer>;
