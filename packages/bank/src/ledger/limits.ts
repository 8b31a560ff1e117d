import type { Arrival, Limits } from '../contract/index.ts'
import type { Rules } from './rules.ts'

/** The limits as a customer meets them today. Money in fen, windows in milliseconds. */
export function limitsFor(rules: Rules, sent: { todayFen: number; usualFen: number }): Limits {
  const arrivals = Object.entries(rules.arrivesAfterHours) as [Arrival, number][]
  return {
    perTransferFen: rules.perTransferFen,
    leftTodayFen: Math.max(0, rules.perDayFen - sent.todayFen),
    usualFen: sent.usualFen,
    arrivals: arrivals.map(([arrival, hours]) => ({ arrival, revocableForMs: hours * 3_600_000 })),
  }
}
