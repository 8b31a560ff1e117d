import type { Token } from '../../token.ts'
import { type CurrencyCode, toMinor } from '../currency.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import names from './currencies.json' with { type: 'json' }
import { cardinal, spaced, underHundred } from './numerals.ts'

/** Reads money of any country: nineteen US dollars and ninety-nine cents, two thousand yen. */
export function currency(value: ValueOf['currency'], options: ReadOptions = {}): Token[] {
  return tokens('currency', spaced(currencyWords(value)), options)
}

const table: Readonly<Record<CurrencyCode, readonly string[]>> = names

function currencyWords(value: ValueOf['currency']): string[] {
  const { code, negative, whole, fraction } = toMinor(value)
  const [one = '', many = '', smallOne = '', smallMany = ''] = table[code]
  const minus = negative ? ['minus'] : []
  const minor = Number(fraction)
  const units = [...cardinal(String(whole)), whole === 1 ? one : many]
  if (minor === 0) return [...minus, ...units]
  const small = minor === 1 ? smallOne : smallMany
  // By themselves cents must say whose they are; after dollars that is known.
  if (whole === 0) return [...minus, underHundred(minor), small]
  return [...minus, ...units, 'and', underHundred(minor), small.slice(small.lastIndexOf(' ') + 1)]
}
