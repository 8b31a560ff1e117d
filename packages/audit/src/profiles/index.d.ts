import type { Words } from '../finding.ts';
/** What a kind of page is held to: ids of our rules, which of their options first, and which rules of axe. */
export interface Profile {
    readonly id: string;
    readonly title: Words;
    readonly rules: readonly string[];
    readonly options: readonly string[];
    readonly axe: {
        readonly tags: readonly string[];
        readonly without: readonly string[];
    };
}
export type ProfileId = 'elder-app' | 'standard';
/** Every profile by its id. */
export declare const profiles: Readonly<Record<ProfileId, Profile>>;
