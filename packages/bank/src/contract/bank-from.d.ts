import type { Bank } from './bank.ts';
import type { Verb } from './verbs.ts';
/** What a verb takes; an empty object when it takes nothing. */
export type VerbInput<V extends Verb> = Bank[V] extends (input: infer Input) => unknown ? unknown extends Input ? Record<never, never> : Input : never;
/** What a verb gives. */
export type VerbOutput<V extends Verb> = Awaited<ReturnType<Bank[V]>>;
/** Makes a bank out of one way of asking, so that no socket forgets a verb. */
export declare function bankFrom(ask: <V extends Verb>(verb: V, input: VerbInput<V>) => Promise<VerbOutput<V>>): Bank;
