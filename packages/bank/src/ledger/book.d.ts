import type { AccountKind, LedgerEntry } from './entry.ts';
/** All accounts with their balances (fen) and every movement since the first, oldest first. */
export interface Book {
    readonly kinds: ReadonlyMap<string, AccountKind>;
    readonly balances: ReadonlyMap<string, number>;
    readonly entries: readonly LedgerEntry[];
}
/** Opens a book with the bank's own accounts and these customers' accounts, all empty. */
export declare function openBook(customerAccountIds: readonly string[]): Book;
/** Books movements in order and gives the new book. Throws `LedgerFault`, booking none, when one of them cannot be. */
export declare function post(book: Book, entries: readonly LedgerEntry[]): Book;
/** The balance of an account in fen. Throws `LedgerFault` for an account that is not in the book. */
export declare function balanceOf(book: Book, accountId: string): number;
