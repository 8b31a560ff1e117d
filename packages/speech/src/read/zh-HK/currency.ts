import type { Token } from '../../token.ts'
import { toMinor } from '../currency.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { money } from './amount.ts'
import names from './currencies.json' with { type: 'json' }
import { cardinal, eachDigit } from './numerals.ts'

/** Reads money of any country: 港幣 and 人民幣 lead and keep their 元角分, others follow: 十九點九九美元. */
export function currency(value: ValueOf['currency'], options: ReadOptions = {}): Token[] {
  return tokens('currency', currencyWords(value, options), options)
}

function currencyWords(value: ValueOf['currency'], options: ReadOptions): Piece[] {
  const { code, negative, whole, fraction } = toMinor(value)
  const unit = names[code]
  if (code === 'HKD' || code === 'CNY') return [unit, ...money('currency', value.minor, options)]
  const liang = (options.liang ?? defaults.liang) === 'colloquial'
  const sign = negative ? ['負'] : []
  const digits = fraction.replace(/0+$/, '')
  if (!digits) return [...sign, ...cardinal(whole, { liang, measured: true, unit })]
  return [...sign, ...cardinal(whole, { liang }), '點', ...eachDigit(digits), unit]
}
