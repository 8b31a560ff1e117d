import type { Finding } from './finding.ts';
import type { Profile } from './profiles/index.ts';
/** What a person reads after a check: the worst first, each rule once, with the first few places. */
export declare function summary(target: string, profile: Profile, findings: readonly Finding[]): string;
