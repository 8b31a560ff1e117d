import type { Privacy, ValueKind } from '../token.ts'
import type { RangeKind } from './reader.ts'

/** Who may hear a value when nobody says otherwise. Why each row is so: docs/decisions/who-may-hear.md. */
export const usualPrivacy = {
  amount: 'personal',
  balance: 'sensitive',
  'card-tail': 'personal',
  code: 'personal',
  count: 'public',
  currency: 'personal',
  date: 'public',
  'date-time': 'public',
  duration: 'public',
  hotline: 'public',
  name: 'personal',
  ordinal: 'public',
  percent: 'public',
  phone: 'personal',
  // A range is as private as its ends: see `rangePrivacy`.
  range: 'public',
  rate: 'public',
  text: 'personal',
  time: 'public',
} as const satisfies Record<ValueKind, Privacy>

const levels: readonly Privacy[] = ['public', 'personal', 'sensitive', 'secret']

/** What no option may talk down: a balance is a balance in every sentence, and a phone number is somebody's. */
const floors: Partial<Record<ValueKind, Privacy>> = { balance: 'sensitive', phone: 'personal' }

/** The level of a value: the wish of the caller, or the usual one, but never below the floor of its kind. */
export function privacyOf(kind: ValueKind, wish: Privacy = usualPrivacy[kind]): Privacy {
  const floor = floors[kind] ?? 'public'
  return levels.indexOf(wish) < levels.indexOf(floor) ? floor : wish
}

/** What a range of this kind is when nobody says otherwise: a range of amounts is personal, a range of dates is not. */
export function rangePrivacy(of: RangeKind, wish: Privacy | undefined): Privacy {
  return wish ?? usualPrivacy[of]
}
