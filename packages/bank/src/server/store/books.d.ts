import type { ToldBy } from '../../contract/index.ts';
import type { Movement } from '../../ledger/index.ts';
import type { Database, Work } from './tables.ts';
/** Locks customers' accounts, always in the same order, and tells their balances in fen. */
export declare function lockAccounts(work: Work, accountIds: readonly string[]): Promise<Map<string, number>>;
/** Writes a movement: the transfer as it now is, its entries and postings, and the balances of the accounts touched. */
export declare function book(work: Work, { transfer, entries }: Movement, toldBy?: ToldBy | null): Promise<void>;
/** What an inspector would count; sums in fen. Every one of the four is zero while the books are right. */
export interface BookCheck {
    /** All postings together. */
    readonly sumFen: number;
    /** In-transit account less the transfers under way. */
    readonly inTransitOffFen: number;
    /** Customers whose balance is not the sum of their postings. */
    readonly balancesOff: number;
    readonly belowZero: number;
}
/** Counts the books from the first posting on. */
export declare function checkBooks(db: Database): Promise<BookCheck>;
