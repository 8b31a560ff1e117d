import type { Rules } from './ledger/index.ts'
import limits from './server/limits.json' with { type: 'json' }

/** The bank's own numbers, for whoever opens a bank without bringing others: the server and the bank in memory. */
export const rules: Rules = limits
