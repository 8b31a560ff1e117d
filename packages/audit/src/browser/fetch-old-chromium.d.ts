/**
 * Answers with the path of the pinned old Chromium, fetched once into `.cache` (33 MB, 120 MB unpacked). Throws a sentence
 * when it cannot be had, or is not the file we pinned.
 */
export declare function oldChromiumPath(cache?: string): Promise<string>;
