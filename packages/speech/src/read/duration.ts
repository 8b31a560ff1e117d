import { toWholeNumber } from './decimal.ts'

/** Units of time, largest first. */
export type Unit = 'day' | 'hour' | 'minute' | 'second'

const units: readonly { unit: Unit; ms: number }[] = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1_000 },
]

/** From two days on we count in days. Below, 二十四小时 stays: 一天 could be heard as "some time tomorrow". */
const daysFromMs = 2 * 86_400_000

/**
 * The two largest units of a duration in ms, the rest cut off: told that two hours are left, nobody may find only
 * one hour and fifty-nine minutes. Throws for anything but a whole number from 0 up.
 */
export function toUnits(value: unknown): { unit: Unit; digits: string }[] {
  let rest = toWholeNumber('duration', value)
  const parts: { unit: Unit; digits: string }[] = []
  for (const { unit, ms } of units) {
    if (unit === 'day' && rest < daysFromMs) continue
    const count = Math.floor(rest / ms)
    rest -= count * ms
    if (count > 0) parts.push({ unit, digits: String(count) })
    else if (parts.length > 0) break
    if (parts.length === 2) break
  }
  return parts.length > 0 ? parts : [{ unit: 'second', digits: '0' }]
}
