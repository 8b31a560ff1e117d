import type { Entry, EntryKind } from '../contract/index.ts';
/** `customer` may never fall below zero; the others are the bank's own side of the books. */
export type AccountKind = 'customer' | 'in-transit' | 'clearing' | 'equity' | 'interest';
/** The bank's own accounts: money under way, money with other banks and shops, what there was at first, interest paid. */
export declare const ownAccounts: {
    readonly 'in-transit': 'in-transit';
    readonly clearing: 'clearing';
    readonly equity: 'equity';
    readonly interest: 'interest';
};
/** One side of a movement, in fen: above zero comes in, below zero goes out. */
export interface Posting {
    readonly accountId: string;
    readonly amountFen: number;
}
/**
 * One movement. Its postings sum to zero and touch at most one customer, so it reads as one line in one passbook;
 * money between two customers passes through in transit, as two movements.
 */
export interface LedgerEntry {
    readonly id: string;
    readonly bookedAt: Date;
    readonly about: EntryKind;
    readonly counterparty: string | null;
    readonly transferId: string | null;
    readonly postings: readonly Posting[];
}
/** Somebody asked the ledger for something that cannot be: a fault in our code, never a customer's doing. */
export declare class LedgerFault extends Error {
    readonly name = "LedgerFault";
}
/** Throws `LedgerFault` unless the postings are whole fen that sum to zero. */
export declare function checkEntry(entry: LedgerEntry): void;
/** Makes an entry that moves an amount (fen, above zero) from one account to another. */
export declare function movement(one: Omit<LedgerEntry, 'postings'> & {
    readonly from: string;
    readonly to: string;
    readonly amountFen: number;
}): LedgerEntry;
/** A movement as one account's passbook shows it. */
export declare function passbookLine(entry: LedgerEntry, line: {
    amountFen: number;
    balanceAfterFen: number;
    revocableUntil: Date | null;
}): Entry;
