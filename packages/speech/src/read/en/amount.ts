import type { Token, ValueKind } from '../../token.ts'
import { toFen } from '../fen.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, spaced, underHundred } from './numerals.ts'

/** Reads whole fen: one thousand two hundred thirty-four yuan and fifty-six fen. */
export function amount(fen: ValueOf['amount'], options: ReadOptions = {}): Token[] {
  return tokens('amount', spaced(money('amount', fen)), options)
}

/** Reads a balance like an amount; only a tap that asks for it lets it be heard. */
export function balance(fen: ValueOf['balance'], options: ReadOptions = {}): Token[] {
  return tokens('balance', spaced(money('balance', fen)), options)
}

/** The words of whole fen, for every kind of value that holds money. */
export function money(kind: ValueKind, value: ValueOf['amount']): string[] {
  const { negative, yuan, jiao, fen } = toFen(kind, value)
  const small = jiao * 10 + fen
  const whole = yuan !== '0' || small === 0 ? [...cardinal(yuan), 'yuan'] : []
  const rest = small > 0 ? [...(whole.length > 0 ? ['and'] : []), underHundred(small), 'fen'] : []
  return [...(negative ? ['minus'] : []), ...whole, ...rest]
}
