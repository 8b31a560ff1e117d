import type { Relation } from '../contract/index.ts';
import type { LedgerEntry, Rules, TransferRecord } from '../ledger/index.ts';
/** A payee in a customer's list; the number never leaves the bank. */
export interface KeptPayee {
    readonly id: string;
    readonly customerId: string;
    readonly name: string;
    readonly relation: Relation | null;
    readonly bankName: string;
    readonly number: string;
    readonly lastPaidAt: Date | null;
}
/** Who holds an account, here or at another bank. */
export interface Holder {
    readonly number: string;
    readonly name: string;
    readonly openedAt: Date;
}
/** A bank full of made-up people, with a year behind them. */
export interface Seed {
    readonly customers: readonly {
        id: string;
        name: string;
        about: string;
    }[];
    readonly accounts: readonly {
        id: string;
        customerId: string;
        number: string;
    }[];
    readonly payees: readonly KeptPayee[];
    readonly holders: readonly Holder[];
    readonly transfers: readonly TransferRecord[];
    /** Oldest first, beginning with each account's opening balance. */
    readonly entries: readonly LedgerEntry[];
}
/** Makes the demo's people and their last year, ending at `now`. The same day gives the same year. */
export declare function seed(now: Date, rules: Rules): Seed;
