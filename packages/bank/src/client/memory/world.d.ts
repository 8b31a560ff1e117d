import type { Book, KeyRecord, PinLock, Rules, TransferRecord } from '../../ledger/index.ts';
import type { KeptPayee, Seed } from '../../seed/index.ts';
/** A whole bank in memory. Hand the same world to two banks and they are two phones of one bank. */
export interface World {
    readonly clock: () => Date;
    readonly rules: Rules;
    readonly made: Seed;
    readonly newId: () => string;
    book: Book;
    payees: readonly KeptPayee[];
    readonly transfers: Map<string, TransferRecord>;
    /** By customer and key. */
    readonly keys: Map<string, KeyRecord>;
    readonly pins: Map<string, PinLock>;
}
/** Opens a bank with its made-up people; the clock says what time it is in there. */
export declare function createWorld({ clock }?: {
    clock?: () => Date;
}): World;
