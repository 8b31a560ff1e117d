import { type Machine } from './machine.ts';
export interface FindOptions {
    /** May fetch a browser, and a Chinese font on Linux, when there is none. */
    readonly install?: boolean;
    /** Gets one plain line about each thing that takes time. */
    readonly say?: (line: string) => void;
    /** The computer to look on; only tests give another. */
    readonly machine?: Machine;
}
export interface FoundBrowser {
    readonly path: string;
    readonly how: 'named' | 'installed' | 'apt' | 'playwright';
}
/**
 * Finds a Chromium-like browser: the one `YINQIAO_BROWSER` names, else an installed one, else (with `install`) one from
 * apt, else Playwright's own download. Throws one error that says what happened, why it matters and what to do.
 */
export declare function findBrowser(options?: FindOptions): Promise<FoundBrowser>;
