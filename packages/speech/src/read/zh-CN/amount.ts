import type { Token } from '../../token.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { toFen } from '../fen.ts'
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal, figure } from './numerals.ts'

/** Reads whole fen the way a teller says it: 一千二百三十四元五角六分. */
export function amount(fen: ValueOf['amount'], options: ReadOptions = {}): Token[] {
  return tokens('amount', money('amount', fen, options), options)
}

/** Reads a balance like an amount; only a tap that asks for it lets it be heard. */
export function balance(fen: ValueOf['balance'], options: ReadOptions = {}): Token[] {
  return tokens('balance', money('balance', fen, options), options)
}

function money(kind: 'amount' | 'balance', value: ValueOf['amount'], options: ReadOptions): Piece[] {
  const { negative, yuan, jiao, fen } = toFen(kind, value)
  const liang = (options.liang ?? defaults.liang) === 'colloquial'
  const formal = (options.style ?? defaults.style) === 'formal'
  const pieces: Piece[] = []
  // Nobody says 零元五角; but nothing at all must still be heard as 零元.
  if (yuan !== '0' || (jiao === 0 && fen === 0)) pieces.push(...cardinal(yuan, { liang, measured: true }), '元')
  if (jiao > 0) pieces.push(small(jiao, liang && pieces.length === 0), '角')
  if (fen > 0 && jiao === 0 && pieces.length > 0) pieces.push('零')
  if (fen > 0) pieces.push(small(fen, liang && pieces.length === 0), '分')
  // 人民银行's rule for bills: 整 closes whole yuan, may be left out after 角, never follows 分.
  if (formal && jiao === 0 && fen === 0) pieces.push('整')
  return negative ? ['负', ...pieces] : pieces
}

function small(digit: number, liang: boolean): string {
  return liang && digit === 2 ? '两' : figure(digit)
}
