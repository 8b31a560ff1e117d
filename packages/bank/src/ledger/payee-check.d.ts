import type { PayeeCheck } from '../contract/index.ts';
import type { Rules } from './rules.ts';
export interface PayeeFacts {
    readonly now: Date;
    readonly rules: Rules;
    readonly number: string;
    readonly bankName: string;
    /** Who holds the account, as far as anybody told us. */
    readonly holder: {
        readonly name: string;
        readonly openedAt: Date | null;
    } | null;
    readonly paidBefore: boolean;
}
/** Compares a name with the holder of an account, and gathers the reasons to look twice. */
export declare function checkPayee(name: string, facts: PayeeFacts): PayeeCheck;
