import type { Refusal } from '../contract/index.ts';
import type { Rules } from './rules.ts';
/** What the bank remembers about wrong PINs of one customer. */
export interface PinLock {
    readonly wrongTries: number;
    readonly lockedUntil: Date | null;
}
export declare const openPin: PinLock;
/**
 * Counts one try. A locked PIN is refused also when it was right, so that guesses fired at once learn nothing
 * after the third wrong one.
 */
export declare function tryPin(lock: PinLock, { right, now, rules }: {
    right: boolean;
    now: Date;
    rules: Rules;
}): {
    lock: PinLock;
    refused: Refusal | null;
};
