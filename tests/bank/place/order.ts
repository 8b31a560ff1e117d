import type { TransferRequest } from '@yinqiao/bank/contract'
import { demoPin } from '@yinqiao/bank/seed'
import { newKey } from './place.ts'

export const daughter = { id: 'wang-li-fang' }
export const friend = { id: 'wang-zhang' }
export const month = '2026-11'

export const keyOf = ({ idempotencyKey }: { idempotencyKey: string }) => ({ idempotencyKey })

/** A yes of 王秀兰 to her daughter, under a key of its own. */
export function send(change: Partial<TransferRequest> = {}): TransferRequest {
  return {
    idempotencyKey: newKey(),
    fromAccountId: 'wang-xiulan-card',
    payee: daughter,
    amountFen: 12_345,
    arrival: 'ordinary',
    pin: demoPin,
    ...change,
  }
}
