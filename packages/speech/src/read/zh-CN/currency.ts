import type { Token } from '../../token.ts'
import { toMinor } from '../currency.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { money } from './amount.ts'
import names from './currencies.json' with { type: 'json' }
import { cardinal, eachDigit } from './numerals.ts'

/** Reads money of any country: 十九点九九美元, 两千日元; 人民币 keeps its 元角分 and says its name first. */
export function currency(value: ValueOf['currency'], options: ReadOptions = {}): Token[] {
  return tokens('currency', currencyWords(value, options), options)
}

function currencyWords(value: ValueOf['currency'], options: ReadOptions): Piece[] {
  const { code, negative, whole, fraction } = toMinor(value)
  const liang = (options.liang ?? defaults.liang) === 'colloquial'
  const sign = negative ? ['负'] : []
  if (code === 'CNY') return ['人民币', ...money('currency', value.minor, options)]
  const unit = names[code]
  const digits = fraction.replace(/0+$/, '')
  if (!digits) return [...sign, ...cardinal(whole, { liang, measured: true, unit })]
  // A point follows, so exactly 2 is 二; 两千 stays.
  return [...sign, ...cardinal(whole, { liang }), '点', ...eachDigit(digits), unit]
}
