/** A throw of dice that falls the same way for the same words, on every machine and in every year. */
export declare function chance(words: string): {
    next: () => number;
    /** A whole number from `low` to `high`, both included, in steps. */
    between(low: number, high: number, step?: number): number;
    oneOf<Thing>(things: readonly Thing[]): Thing;
};
