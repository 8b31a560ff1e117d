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

/**
 * A code in groups of four, or null when it could be a one-time code, a phone, card or ID number: those are said to
 * nobody. Throws for anything but Latin letters and digits, with - . / _ or spaces between them.
 */
export function toCodeGroups(value: unknown): string[] | null {
  if (typeof value !== 'string' || !/^[A-Za-z\d]+(?:[ ._/-][A-Za-z\d]+)*$/.test(value)) {
    throw new UnreadableError('code', 'it is not letters and digits')
  }
  const bare = value.replace(/[ ._/-]/g, '').toUpperCase()
  if (bare.length > 40) throw new UnreadableError('code', 'it is longer than anybody could follow')
  if (/^\d{4,8}$/.test(bare) || /^(?:86)?1[3-9]\d{9}$/.test(bare)) return null
  if (/\d{17}X|(?:^|\D)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}(?!\d)/.test(bare)) return null
  return (bare.match(/\d+/g) ?? []).some(isCard) ? null : (bare.match(/.{1,4}/g) ?? [])
}

/**
 * As long as a card number, and either right by Luhn's sum or begun like every card of 银联: one mistyped figure does not
 * make it anybody's to hear. No card begins like the day that a 流水号 begins with.
 */
function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^20\d\d(?:0[1-9]|1[0-2])/.test(digits)) return false
  if (digits.startsWith('62')) return true
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index)) * (index % 2 === 0 ? 1 : 2)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
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
