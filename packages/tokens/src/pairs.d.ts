import type { Theme } from './names.ts';
import type { byTheme } from './generated/tokens.ts';
type Colour = keyof (typeof byTheme)[Theme];
/** An ink and the surfaces it is made for; `text` promises 7:1, `line` (icons, edges of controls, large text) 4.5:1. */
export interface Pair {
    readonly ink: Colour;
    readonly on: readonly Colour[];
    readonly as: 'text' | 'line';
}
/** Every ink with its surfaces; a pair that is not here is not promised to be readable. */
export declare const pairs: readonly Pair[];
export {};
