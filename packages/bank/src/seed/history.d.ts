import type { LedgerEntry, Rules } from '../ledger/index.ts';
/** A year of plausible life of everybody, ending now; the same for the same day. Oldest first. */
export declare function yearOf(now: Date, rules: Rules): {
    entries: LedgerEntry[];
    transfers: import("../ledger/transfer.ts").TransferRecord[];
};
