import type { ValueKind } from '../token.ts'
import { UnreadableError } from './unreadable.ts'

/** The four digits of a card tail. Throws for anything longer: a whole card number must not get this far. */
export function toTail(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}$/.test(value)) {
    throw new UnreadableError('card-tail', 'it is not four digits, as text')
  }
  return value
}

/** The last four digits of a phone number, whole or starred. The rest stops here. */
export function toPhoneTail(value: unknown): string {
  const bare = typeof value === 'string' ? value.replace(/[ -]/g, '') : ''
  if (!/^\+?[\d*]{3,11}\d{4}$/.test(bare)) throw new UnreadableError('phone', 'it is not a phone number')
  return bare.slice(-4)
}

/** The digit groups of a public service number: as it is printed, or 400 820 8820. */
export function toHotlineGroups(value: unknown): string[] {
  if (typeof value !== 'string' || !/^\d+(?:[ -]\d+)*$/.test(value)) {
    throw new UnreadableError('hotline', 'it is not digits in groups')
  }
  const groups = value.split(/[ -]/)
  const digits = groups.join('')
  if (digits.length < 3 || digits.length > 12)
    throw new UnreadableError('hotline', 'no hotline has so few or so many digits')
  if (groups.length === 1 && /^[48]00\d{7}$/.test(digits))
    return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)]
  return groups
}

/** Text that can be said at all: not empty, nothing hidden from the eye, short enough to listen to. */
export function toSpeakable(kind: ValueKind, value: unknown, longest = 200): string {
  if (typeof value !== 'string' || value.trim() === '' || invisible.test(value)) {
    throw new UnreadableError(kind, 'it is empty or holds control characters')
  }
  if (value.length > longest) throw new UnreadableError(kind, `it is longer than ${longest} characters`)
  return value.trim()
}

// Anything but what can be seen: control characters and the marks that turn the direction of writing.
const invisible = /[^\t\n\r -~\u00a0-\u2029\u202f-\u2065\u206a-\uffff]/
