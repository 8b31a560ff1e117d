import type { Verb, VerbInput, VerbOutput } from '../../contract/index.ts';
import type { Rules } from '../../ledger/index.ts';
import type { Database } from '../store/tables.ts';
/** What every verb stands on. */
export interface Bench {
    readonly db: Database;
    readonly rules: Rules;
    readonly clock: () => Date;
}
/** One request at the counter. */
export interface Visit {
    /** The session's token as the phone carries it; null when it carries none. */
    token: string | null;
    /** Who it belongs to, when it is a session that has not ended. */
    readonly customerId: string | null;
    /** Set when the answer repeats what was done before. */
    again: boolean;
}
export type Teller = {
    readonly [V in Verb]: (bench: Bench, visit: Visit, input: VerbInput<V>) => Promise<VerbOutput<V>>;
};
/** The customer of a visit. Throws `not-signed-in`. */
export declare function signedIn({ customerId }: Visit): string;
