import type { Limits } from '@yinqiao/bank/contract'
import type { Refused } from '../terms.ts'

/** Says at once what the bank would refuse later: an amount above its limits, in whole fen. The server decides all the same. */
export function refuseAmount(fen: number, limits: Limits): Refused | null {
  if (fen <= 0) return { code: 'amount-not-positive' }
  if (fen > limits.perTransferFen) return { code: 'over-transfer-limit', details: { limitFen: limits.perTransferFen } }
  if (fen > limits.leftTodayFen) return { code: 'over-day-limit', details: { leftFen: limits.leftTodayFen } }
  return null
}
