/** The store's shape, step by step; a step that has been released is never edited. Nothing newer than Postgres 15. */
export declare const migrations: readonly {
    name: string;
    statements: readonly string[];
}[];
