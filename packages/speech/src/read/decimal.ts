import type { ValueKind } from '../token.ts'
import { UnreadableError } from './unreadable.ts'

/** A decimal number as text. */
export interface Decimal {
  readonly negative: boolean
  readonly whole: string
  /** Empty when there is nothing after the point. */
  readonly fraction: string
}

const shape = /^(-?)0*(\d{1,12})(?:\.(\d{1,8}))?$/

/** Takes a number, or the text of one, apart, without trailing zeros. Throws for NaN, exponents and anything longer than a rate can be. */
export function toDecimal(kind: ValueKind, value: unknown): Decimal {
  const decimal = toWritten(kind, value)
  return { ...decimal, fraction: decimal.fraction.replace(/0+$/, '') }
}

/** The same with the zeros it was written with, for figures that are checked against paper: 3.10. */
export function toWritten(kind: ValueKind, value: unknown): Decimal {
  const text = typeof value === 'number' ? String(value) : value
  const match = typeof text === 'string' ? shape.exec(text) : null
  if (!match) throw new UnreadableError(kind, 'it is not a plain decimal number')
  const [, sign, whole = '0', fraction = ''] = match
  // A rounded -0.00 is nothing, not less than nothing.
  return { negative: sign === '-' && /[1-9]/.test(whole + fraction), whole, fraction }
}

/** The digits of a whole number from 0 up. Throws for anything else. */
export function toWhole(kind: ValueKind, value: unknown): string {
  return String(toWholeNumber(kind, value))
}

/** A whole number from 0 up, below 万亿. Throws for anything else. */
export function toWholeNumber(kind: ValueKind, value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw new UnreadableError(kind, 'it is not a whole, safe number')
  }
  if (value < 0) throw new UnreadableError(kind, 'it is below zero')
  if (value >= 1e12) throw new UnreadableError(kind, 'it is 万亿 or more')
  return value
}

/** The digits of a place in a row. Throws for anything but a whole number from 1. */
export function toPlace(value: unknown): string {
  if (value === 0) throw new UnreadableError('ordinal', 'a row begins with 1')
  return toWhole('ordinal', value)
}
