import type { Bench } from './counter.ts';
/** Lets money that is due arrive, one transfer at a time; of a customer only, or everybody's. Returns how many. */
export declare function letArrive(bench: Bench, customerId?: string): Promise<number>;
