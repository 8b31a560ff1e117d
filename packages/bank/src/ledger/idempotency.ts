import type { ProblemCode, Refusal, TransferRequest } from '../contract/index.ts'

/** What the bank remembers about one key of one customer. */
export interface KeyRecord {
  /** What was asked, without the PIN; null when nobody asked before the key was closed. */
  readonly content: string | null
  readonly transferId: string | null
  readonly refused: Refusal | null
  /** Somebody was told for good that nothing moved. */
  readonly closed: boolean
}

/** What to do with a request that carries this key. */
export type Recall = { go: true } | { again: string } | { refused: Refusal }

/**
 * A refusal is as final as a transfer: a copy of the request that was stuck somewhere must not move money after the
 * customer read that nothing moved. Only a wrong PIN leaves the key open, for the same yes with another PIN.
 */
export function recall(record: KeyRecord | null, content: string): Recall {
  if (!record) return { go: true }
  if (record.content === null) return { refused: { code: 'idempotency-key-closed' } }
  if (record.content !== content) return { refused: { code: 'idempotency-key-reused' } }
  if (record.transferId !== null) return { again: record.transferId }
  if (record.closed) return { refused: { code: 'idempotency-key-closed' } }
  if (record.refused && record.refused.code !== 'wrong-pin') return { refused: record.refused }
  return { go: true }
}

/** The final answer about a key; when nothing moved, `close` is the record that keeps it true. */
export function settle(
  record: KeyRecord | null,
): { moved: string } | { moved: null; problem: ProblemCode | null; close: KeyRecord } {
  if (record?.transferId) return { moved: record.transferId }
  const close: KeyRecord = {
    content: record?.content ?? null,
    transferId: null,
    refused: record?.refused ?? null,
    closed: true,
  }
  return { moved: null, problem: record?.refused?.code ?? null, close }
}

/** What makes two submissions the same; the PIN is not part of it, and nobody should keep one. */
export function contentOfTransfer({ fromAccountId, payee, amountFen, arrival }: Omit<TransferRequest, 'pin'>) {
  const to = 'id' in payee ? [payee.id] : [payee.name, digitsOf(payee.account), payee.toldBy]
  return JSON.stringify(['submit', fromAccountId, to, amountFen, arrival])
}

export function contentOfRevocation(transferId: string) {
  return JSON.stringify(['revoke', transferId])
}

/** An account number without the spaces people write into it. */
export function digitsOf(account: string) {
  return account.replace(/\D/g, '')
}
