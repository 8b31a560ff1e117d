export { audit, type AuditOptions } from './audit.ts';
export { describe } from './describe.ts';
export type { Data, Depth, Finding, Impact, Verdict, Words } from './finding.ts';
export { type Profile, type ProfileId, profiles } from './profiles/index.ts';
export { defineRule, type Check, type Rule, type RuleData } from './rule.ts';
export { type Clause, standards } from './standards/index.ts';
