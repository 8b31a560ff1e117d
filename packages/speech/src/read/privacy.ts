import type { Privacy, ValueKind } from '../token.ts'

/** Who may hear a value when nobody says otherwise. Why each row is so: docs/decisions/who-may-hear.md. */
export const usualPrivacy = {
  amount: 'personal',
  balance: 'sensitive',
  'card-tail': 'personal',
  count: 'public',
  date: 'public',
  'date-time': 'public',
  duration: 'public',
  hotline: 'public',
  name: 'personal',
  percent: 'public',
  phone: 'personal',
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
