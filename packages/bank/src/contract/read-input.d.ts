import type { VerbInput } from './bank-from.ts';
import type { Verb } from './verbs.ts';
/** Reads what came through the door as the input of a verb. Throws `BankProblem`. */
export declare function readInput<V extends Verb>(verb: V, raw: unknown): VerbInput<V>;
