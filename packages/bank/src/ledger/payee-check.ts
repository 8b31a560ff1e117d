import type { PayeeCheck, PayeeReason } from '../contract/index.ts'
import { daysBefore } from './calendar.ts'
import type { Rules } from './rules.ts'

export interface PayeeFacts {
  readonly now: Date
  readonly rules: Rules
  readonly number: string
  readonly bankName: string
  /** Who holds the account, as far as anybody told us. */
  readonly holder: { readonly name: string; readonly openedAt: Date | null } | null
  readonly paidBefore: boolean
}

/** Compares a name with the holder of an account, and gathers the reasons to look twice. */
export function checkPayee(name: string, facts: PayeeFacts): PayeeCheck {
  const { holder, number, bankName, paidBefore, now, rules } = facts
  const match = !holder ? 'unknown' : plain(holder.name) === plain(name) ? 'match' : 'mismatch'
  const young = holder?.openedAt && holder.openedAt > daysBefore(now, rules.newAccountDays)
  const reasons: [PayeeReason, boolean][] = [
    ['first-time', !paidBefore],
    ['account-new', Boolean(young)],
    ['name-mismatch', match === 'mismatch'],
    ['name-unknown', match === 'unknown'],
  ]
  return {
    match,
    bankName,
    tail: number.slice(-4),
    reasons: reasons.filter(([, holds]) => holds).map(([reason]) => reason),
  }
}

// 王 秀兰 and 王秀兰 are the same person, and so are full-width and half-width letters.
const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase()
