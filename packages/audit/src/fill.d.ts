/** Puts values into the holes of a sentence: `{{least}}`. A hole nobody fills stays, so that a test can find it. */
export declare function fill(sentence: string, data: Readonly<Record<string, unknown>>): string;
