import type { Database, Work } from './tables.ts';
/** Brings the store up to date and, when it is new, lets `plant` fill it. Servers that start at once wait their turn. */
export declare function migrate(db: Database, now: Date, plant: (work: Work) => Promise<void>): Promise<void>;
