import type { Finding } from './finding.ts';
import type { ProfileId } from './profiles/index.ts';
/** Opens an address or a file on a phone-sized screen and audits it. Throws a sentence when it cannot be opened. */
export declare function visit(target: string, profile: ProfileId): Promise<Finding[]>;
