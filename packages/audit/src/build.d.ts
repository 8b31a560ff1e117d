/** Bundles the audit, axe with it, into one script for pages that never heard of us. */
export declare function bundlePage(): Promise<string>;
