import type { Bank } from '../../contract/index.ts';
import type { Faults } from './fault.ts';
import type { World } from './world.ts';
export interface MemoryBankOptions {
    /** What time it is in the bank; the real time when left out. */
    readonly clock?: () => Date;
    /** A bank to join, made by `createWorld`; a new one when left out. */
    readonly world?: World;
    /** What goes wrong, call by call. */
    readonly faults?: Faults;
    /** A customer who is signed in already, so that a story can begin on the screen it is about. */
    readonly signedInAs?: string;
}
/** The bank behind the port without any server: the pure ledger and the demo's people, for stories and tests. */
export declare function memoryBank(options?: MemoryBankOptions): Bank;
