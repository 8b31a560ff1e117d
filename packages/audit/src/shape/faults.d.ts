/** What is wrong with a rule.json, a sentence each; nothing when it can be used. */
export declare function faultsOf(rule: unknown, folder: string): string[];
