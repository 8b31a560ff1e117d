/**
 * A clause in our own short words. `evidence`: V1 read in the text itself, V2 two independent copies agree, V3 one copy,
 * U unverified, D derived.
 */
export interface Clause {
    readonly zh: string;
    readonly en: string;
    readonly evidence: string;
    readonly instrument: {
        readonly zh: string;
        readonly en: string;
        readonly source: string;
    };
}
/** Every clause a rule may name, by id. */
export declare const standards: Readonly<Record<string, Clause>>;
