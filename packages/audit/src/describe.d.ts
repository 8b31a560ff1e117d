import type { Finding } from './finding.ts';
/** One finding as one sentence a person can act on, in Chinese unless told. */
export declare function describe(finding: Finding, language?: 'zh' | 'en'): string;
