import type { ValueKind } from '../token.ts'
import { UnreadableError } from './unreadable.ts'

/** An amount taken apart as text, so that no float ever comes near it. */
export interface Fen {
  readonly negative: boolean
  /** Digits without leading zeros; `0` when there is no whole yuan. */
  readonly yuan: string
  readonly jiao: number
  readonly fen: number
}

/** 9999 亿 9999 万 9999 元 9 角 9 分 is the last amount that is read. */
const tooMuch = 1e14

/** Takes whole fen apart. Throws for anything that is not a whole number of fen below a 万亿 yuan. */
export function toFen(kind: ValueKind, value: unknown): Fen {
  const whole = toWholeFen(kind, value)
  const digits = String(Math.abs(whole)).padStart(3, '0')
  return {
    negative: whole < 0,
    yuan: digits.slice(0, -2),
    jiao: Number(digits.slice(-2, -1)),
    fen: Number(digits.slice(-1)),
  }
}

/** Whole fen as a number, which below a 万亿 yuan holds every one of them. Throws for anything else. */
export function toWholeFen(kind: ValueKind, value: unknown): number {
  if (typeof value !== 'bigint' && !Number.isSafeInteger(value)) {
    throw new UnreadableError(kind, 'it is not a whole, safe number of fen')
  }
  const fen = Number(value)
  if (fen >= tooMuch || fen <= -tooMuch) throw new UnreadableError(kind, 'it is 万亿 yuan or more')
  return fen
}
