import type { Refusal } from '../../contract/index.ts';
import { type Rules } from '../../ledger/index.ts';
import type { Work } from '../store/tables.ts';
import type { Bench, Visit } from './counter.ts';
/** Who a token belongs to; null when it belongs to nobody or its session has ended. */
export declare function customerOf({ db, clock }: Bench, token: string | null): Promise<string | null>;
/** Begins a session; the phone gets a new token and the store keeps only its hash. */
export declare function signIn(bench: Bench, visit: Visit, { customerId, pin }: {
    customerId: string;
    pin: string;
}): Promise<{
    customerId: string;
    name: string;
}>;
export declare function signOut({ db }: Bench, visit: Visit): Promise<void>;
export declare function getSession({ db }: Bench, { customerId }: Visit): Promise<{
    customerId: string;
    name: string;
} | null>;
/**
 * Compares a PIN before any row is locked, because hashing takes a while; what counts is decided by `countPin`.
 * Null when there is no such customer.
 */
export declare function isRightPin({ db }: Bench, customerId: string, pin: string): Promise<boolean | null>;
/** Locks the customer, so that tries fired at once are counted one by one, and counts this one. */
export declare function countPin(work: Work, { customerId, right, now, rules }: {
    customerId: string;
    right: boolean;
    now: Date;
    rules: Rules;
}): Promise<{
    name: string;
    refused: Refusal | null;
}>;
/** The first lock of everything that changes something for a customer. */
export declare function lockCustomer(work: Work, customerId: string): Promise<{
    lockedUntil: Date | null;
    name: string;
    wrongTries: number;
}>;
