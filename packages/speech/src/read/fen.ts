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

/** 9999 亿 9999 万 9999 元 9 角 9 分 has fourteen digits. */
const longest = 14

/** Takes whole fen apart. Throws for anything that is not a whole number of fen below a 万亿 yuan. */
export function toFen(kind: ValueKind, value: unknown): Fen {
  if (typeof value !== 'bigint' && !Number.isSafeInteger(value)) {
    throw new UnreadableError(kind, 'it is not a whole, safe number of fen')
  }
  const text = String(value).replace('-', '')
  if (text.length > longest) throw new UnreadableError(kind, 'it is 万亿 yuan or more')
  const digits = text.padStart(3, '0')
  const yuan = digits.slice(0, -2)
  return {
    negative: String(value).startsWith('-'),
    yuan,
    jiao: Number(digits.at(-2)),
    fen: Number(digits.at(-1)),
  }
}
