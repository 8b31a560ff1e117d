import type { z } from 'zod';
import type * as schema from './schema.ts';
/** 实时, 普通, 次日 (PBOC261-8.1). */
export type Arrival = z.infer<typeof schema.arrival>;
export type TransferState = z.infer<typeof schema.transferState>;
export type Relation = z.infer<typeof schema.relation>;
/** Why the bank would like the customer to look again at a payee. */
export type PayeeReason = z.infer<typeof schema.payeeReason>;
export type ToldBy = z.infer<typeof schema.toldBy>;
/** What a line of the passbook is about. */
export type EntryKind = z.infer<typeof schema.entryKind>;
/** A person of the demo's chooser; `about` is one plain line. */
export type Customer = z.infer<typeof schema.customer>;
export type Session = z.infer<typeof schema.session>;
/** Last four figures only: never a full number, never a balance. */
export type Account = z.infer<typeof schema.account>;
/** Whole fen; `inTransitFen` has left the account and not arrived. */
export type Balance = z.infer<typeof schema.balance>;
export type Payee = z.infer<typeof schema.payee>;
export type PayeeCheck = z.infer<typeof schema.payeeCheck>;
/** Whole fen and milliseconds; `revocableForMs` 0 means it cannot be revoked. */
export type Limits = z.infer<typeof schema.limits>;
export type TransferRequest = z.infer<typeof schema.transferRequest>;
export type Transfer = z.infer<typeof schema.transfer>;
/** The final answer about one idempotency key: it moved, or it never will. */
export type Outcome = z.infer<typeof schema.outcome>;
/** One line of the passbook; above zero came in, below zero went out. */
export type Entry = z.infer<typeof schema.entry>;
/** One month of the passbook, newest first, and the months there are. */
export type Entries = z.infer<typeof schema.entries>;
