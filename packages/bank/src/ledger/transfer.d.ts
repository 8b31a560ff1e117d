import type { Arrival, Refusal, Transfer, TransferState } from '../contract/index.ts';
import type { LedgerEntry } from './entry.ts';
import type { Rules } from './rules.ts';
/** A transfer as the bank keeps it. Money in fen. */
export interface TransferRecord {
    readonly id: string;
    readonly customerId: string;
    readonly payerName: string;
    readonly idempotencyKey: string;
    readonly fromAccountId: string;
    /** A customer's account of ours, or `clearing` for any other bank. */
    readonly toAccountId: string;
    readonly payeeName: string;
    readonly payeeNumber: string;
    readonly bankName: string;
    readonly amountFen: number;
    readonly arrival: Arrival;
    readonly state: TransferState;
    readonly submittedAt: Date;
    readonly arrivesAt: Date;
    readonly arrivedAt: Date | null;
    readonly revokedAt: Date | null;
}
/** What has happened to a transfer, and what must be booked for it. */
export interface Movement {
    readonly transfer: TransferRecord;
    readonly entries: readonly LedgerEntry[];
}
export interface SubmitFacts {
    readonly now: Date;
    readonly rules: Rules;
    readonly newId: () => string;
    readonly idempotencyKey: string;
    readonly amountFen: number;
    readonly arrival: Arrival;
    readonly payer: {
        customerId: string;
        name: string;
        accountId: string;
        number: string;
        availableFen: number;
    };
    readonly payee: {
        name: string;
        number: string;
        bankName: string;
        accountId: string;
    };
    /** What this customer has submitted today and not taken back, in fen. */
    readonly sentTodayFen: number;
}
/** Decides on a transfer: payer → in transit, and on to the payee at once when it is real-time (PBOC261-8.1). */
export declare function submit(facts: SubmitFacts): Movement | {
    refused: Refusal;
};
/** In transit → payee when the time has come; null when there is nothing to do. */
export declare function arrive(transfer: TransferRecord, { now, newId }: Pick<SubmitFacts, 'now' | 'newId'>): Movement | null;
/** In transit → payer, while it is in transit (PBOC261-8.2). */
export declare function revoke(transfer: TransferRecord, { now, newId }: Pick<SubmitFacts, 'now' | 'newId'>): Movement | {
    refused: Refusal;
};
/** Until when a transfer may be taken back; null when it may not (any more). */
export declare function revocableUntil(transfer: Pick<TransferRecord, 'state' | 'arrival' | 'arrivesAt'>): Date | null;
/** A transfer as the customer's phone gets it: the payee's number is cut to its tail. */
export declare function showTransfer(transfer: TransferRecord): Transfer;
