import type { CheckResult } from 'axe-core';
import type { Words } from '../finding.ts';
/** A rule's name and reason in both languages; English where the Chinese translation has no such rule yet. */
export declare function wordsOf({ id, help, description }: {
    id: string;
    help: string;
    description: string;
}): {
    title: {
        zh: string;
        en: string;
    };
    why: {
        zh: string;
        en: string;
    };
};
/** What to do about one element: what each of axe's checks has to say, in both languages. */
export declare function fixOf(checks: readonly CheckResult[], kind: 'fail' | 'incomplete'): Words;
