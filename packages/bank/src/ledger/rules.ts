import type { Arrival } from '../contract/index.ts'

/** The bank's own numbers; ours stand in `server/limits.json`, and are always handed in. */
export interface Rules {
  readonly arrivesAfterHours: Readonly<Record<Arrival, number>>
  readonly perTransferFen: number
  readonly perDayFen: number
  /** The largest transfer of this many days is what is usual for a customer. */
  readonly usualOverDays: number
  /** An account younger than this is named as a reason to look twice. */
  readonly newAccountDays: number
  readonly pinTries: number
  readonly pinLockHours: number
  readonly sessionHours: number
}
