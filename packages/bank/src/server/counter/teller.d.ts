import type { Teller } from './counter.ts';
/** Every verb over the store, each for the customer of the visit and nobody else. */
export declare const teller: Teller;
