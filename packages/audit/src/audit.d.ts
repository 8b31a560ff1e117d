import type { Depth, Finding } from './finding.ts';
import { type Profile, type ProfileId } from './profiles/index.ts';
import type { Rule } from './rule.ts';
export interface AuditOptions {
    /** What the page is held to; the elder mode of an app unless told. */
    readonly profile?: ProfileId;
    /** How deep to look; to the layout unless told. */
    readonly depth?: Depth;
    /** Only these rules, ours or axe's, by id. */
    readonly only?: readonly string[];
    /** Also answers with what passed. */
    readonly passes?: boolean;
}
/**
 * Judges a page, or a part of it, where it stands: our rules and axe's, in one list, worst first. Runs inside the page and
 * changes nothing there. Throws when the profile or a rule of `only` is not known.
 */
export declare function audit(root: Document | Element, options?: AuditOptions): Promise<Finding[]>;
/** Every rule of ours. */
export declare const rules: readonly Rule[];
/** Runs one rule on everything it selects; a rule without options for this profile has nothing to say about it. */
export declare function run(rule: Rule, root: Document | Element, { options }: Pick<Profile, 'options'>): Finding[];
