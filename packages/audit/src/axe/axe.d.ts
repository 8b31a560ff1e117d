import type { Finding } from '../finding.ts';
import type { Profile } from '../profiles/index.ts';
interface AxeOptions {
    /** Whether rules that measure what is drawn may run. */
    readonly layout: boolean;
    readonly only: readonly string[] | undefined;
}
/** Runs axe-core on a page or a part of it and tells its results in our shape. */
export declare function runAxe(root: Document | Element, { axe: asked }: Profile, { layout, only }: AxeOptions): Promise<Finding[]>;
export {};
