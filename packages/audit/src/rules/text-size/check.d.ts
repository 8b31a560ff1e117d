export declare const rule: import("../../rule.ts").Rule;
