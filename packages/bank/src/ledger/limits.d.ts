import type { Limits } from '../contract/index.ts';
import type { Rules } from './rules.ts';
/** The limits as a customer meets them today. Money in fen, windows in milliseconds. */
export declare function limitsFor(rules: Rules, sent: {
    todayFen: number;
    usualFen: number;
}): Limits;
