import { type Rules } from '../../ledger/index.ts';
import type { Work } from './tables.ts';
/** Fills a new store with the demo's people and their last year. */
export declare function plant(work: Work, now: Date, rules: Rules): Promise<void>;
