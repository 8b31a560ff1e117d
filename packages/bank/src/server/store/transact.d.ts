import type { Database, Work } from './tables.ts';
/** Does the work whole or not at all, again when it collided. Throws `busy`, with nothing done, when it keeps colliding. */
export declare function transact<Result>(db: Database, task: (work: Work) => Promise<Result>): Promise<Result>;
