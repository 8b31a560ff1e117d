import type { ProblemCode, Refusal, TransferRequest } from '../contract/index.ts';
/** What the bank remembers about one key of one customer. */
export interface KeyRecord {
    /** What was asked, without the PIN; null when nobody asked before the key was closed. */
    readonly content: string | null;
    readonly transferId: string | null;
    readonly refused: Refusal | null;
    /** Somebody was told for good that nothing moved. */
    readonly closed: boolean;
}
/** What to do with a request that carries this key. */
export type Recall = {
    go: true;
} | {
    again: string;
} | {
    refused: Refusal;
};
/**
 * A refusal is as final as a transfer: a copy of the request that was stuck somewhere must not move money after the
 * customer read that nothing moved. Only a wrong PIN leaves the key open, for the same yes with another PIN.
 */
export declare function recall(record: KeyRecord | null, content: string): Recall;
/** The final answer about a key; when nothing moved, `close` is the record that keeps it true. */
export declare function settle(record: KeyRecord | null): {
    moved: string;
} | {
    moved: null;
    problem: ProblemCode | null;
    close: KeyRecord;
};
/** What makes two submissions the same; the PIN is not part of it, and nobody should keep one. */
export declare function contentOfTransfer({ fromAccountId, payee, amountFen, arrival }: Omit<TransferRequest, 'pin'>): string;
export declare function contentOfRevocation(transferId: string): string;
/** An account number without the spaces people write into it. */
export declare function digitsOf(account: string): string;
