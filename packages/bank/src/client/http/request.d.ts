import type { Verb } from '../../contract/index.ts';
/** Lays the input of a verb into path, query and body, as the table of verbs says. */
export declare function requestFor(verb: Verb, input: object, baseUrl: string): {
    url: string;
    init: RequestInit;
};
