import type { Database } from './tables.ts';
export interface StoreOptions {
    /** A Postgres or anything that speaks like one; wins over `dataDir`. */
    readonly databaseUrl?: string | undefined;
    /** A folder for the embedded database; without it everything is forgotten at the end. */
    readonly dataDir?: string | undefined;
}
export interface Store {
    readonly db: Database;
    close(): Promise<void>;
}
/** Opens the store and makes sure it answers. Throws `CannotOpen`. */
export declare function openStore({ databaseUrl, dataDir }: StoreOptions): Promise<Store>;
