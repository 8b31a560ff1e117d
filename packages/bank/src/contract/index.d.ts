export type { Bank } from './bank.ts';
export { bankFrom, type VerbInput, type VerbOutput } from './bank-from.ts';
export type { ProblemCode, ProblemDetails, Refusal } from './problem.ts';
export { BankProblem, BankUnreachable, isProblemCode, problemCodes, problems } from './problem.ts';
export type * from './types.ts';
export type { Verb, VerbSpec } from './verbs.ts';
export { apiBase, verbs } from './verbs.ts';
