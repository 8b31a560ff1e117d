import type { Refusal } from '../contract/index.ts'
import { hoursAfter, wireTime } from './calendar.ts'
import type { Rules } from './rules.ts'

/** What the bank remembers about wrong PINs of one customer. */
export interface PinLock {
  readonly wrongTries: number
  readonly lockedUntil: Date | null
}

export const openPin: PinLock = { wrongTries: 0, lockedUntil: null }

/**
 * Counts one try. A locked PIN is refused also when it was right, so that guesses fired at once learn nothing
 * after the third wrong one.
 */
export function tryPin(
  lock: PinLock,
  { right, now, rules }: { right: boolean; now: Date; rules: Rules },
): { lock: PinLock; refused: Refusal | null } {
  if (lock.lockedUntil && now < lock.lockedUntil) return { lock, refused: locked(lock.lockedUntil) }
  const wrongBefore = lock.lockedUntil ? 0 : lock.wrongTries
  if (right) return { lock: openPin, refused: null }
  const wrongTries = wrongBefore + 1
  const triesLeft = rules.pinTries - wrongTries
  if (triesLeft > 0)
    return { lock: { wrongTries, lockedUntil: null }, refused: { code: 'wrong-pin', details: { triesLeft } } }
  const lockedUntil = hoursAfter(now, rules.pinLockHours)
  return { lock: { wrongTries, lockedUntil }, refused: locked(lockedUntil) }
}

function locked(until: Date): Refusal {
  return { code: 'pin-locked', details: { until: wireTime(until) } }
}
