import type { Meanings } from './build-css.ts';
/** Writes the typed values: text and sizes as numbers of CSS px, times as ms, colours as CSS takes them. */
export declare function ts(meanings: Meanings): string;
