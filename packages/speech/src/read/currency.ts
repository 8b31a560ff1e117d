import places from './currencies.json' with { type: 'json' }
import { UnreadableError } from './unreadable.ts'

/** The currencies a reader has a word for: ISO 4217 codes. */
export type CurrencyCode = keyof typeof places

/** Money taken apart: 1999 USD is 19 and `99`; yen have no smaller unit. */
export interface Minor {
  readonly code: CurrencyCode
  readonly negative: boolean
  /** Whole units, below 万亿. */
  readonly whole: number
  /** Two digits, or none for a currency that has no smaller unit. */
  readonly fraction: string
}

/** Every code, for tables that must have a row for each. */
export const currencyCodes = Object.keys(places) as CurrencyCode[]

const most = 1e12

/** Takes money in its smallest unit apart. Throws for an unknown code and for anything that is not a whole, safe number. */
export function toMinor(value: unknown): Minor {
  const { minor, code } = (value ?? {}) as { minor?: unknown; code?: unknown }
  if (!isCode(code)) throw new UnreadableError('currency', 'its code is not one we have a word for')
  if (typeof minor !== 'bigint' && !Number.isSafeInteger(minor)) {
    throw new UnreadableError('currency', 'it is not a whole, safe number of the smallest unit')
  }
  const size = 10 ** places[code]
  const amount = Math.abs(Number(minor))
  if (amount >= most * size) throw new UnreadableError('currency', 'it is 万亿 or more')
  const rest = amount % size
  return {
    code,
    negative: Number(minor) < 0,
    whole: (amount - rest) / size,
    fraction: size === 1 ? '' : String(rest).padStart(places[code], '0'),
  }
}

function isCode(code: unknown): code is CurrencyCode {
  return typeof code === 'string' && typeof (places as Record<string, unknown>)[code] === 'number'
}
