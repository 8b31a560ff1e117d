import type { Bank } from '../../contract/index.ts';
export interface HttpBankOptions {
    /** Where the server stands, up to but without `/api`; this page's own origin when left out. */
    readonly baseUrl?: string;
    /** How to fetch; the browser's own when left out. */
    readonly fetch?: typeof fetch;
    /** How long one try may take before it counts as no answer. */
    readonly timeoutMs?: number;
    /** Pauses before a safe question is asked again; money is never sent twice by itself. */
    readonly pausesMs?: readonly number[];
}
/** The bank behind HTTP. Throws `BankProblem` when it says no and `BankUnreachable` when it says nothing. */
export declare function httpBank(options?: HttpBankOptions): Bank;
