/** One token as it is written out: `value` is px for a dimension, ms for a duration, else what CSS takes as it is. */
export interface Meaning {
    readonly name: string;
    readonly kind: 'dimension' | 'duration' | 'plain';
    readonly value: string | number;
}
/** Tokens by place: `always`, or axis/choice such as `mode/elder`. */
export type Meanings = Record<string, readonly Meaning[]>;
/** Writes the custom properties: what always holds, then a block for each choice on each axis. */
export declare function css(meanings: Meanings): string;
