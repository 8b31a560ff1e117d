import type { Token, ValueKind } from '../../token.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { toWholeFen } from '../fen.ts'
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { joined, writeCardinal } from './numerals.ts'

/** Reads whole fen the way a teller says it: 一千二百三十四元五角六分. */
export function amount(fen: ValueOf['amount'], options: ReadOptions = {}): Token[] {
  return tokens('amount', money('amount', fen, options), options)
}

/** Reads a balance like an amount; only a tap that asks for it lets it be heard. */
export function balance(fen: ValueOf['balance'], options: ReadOptions = {}): Token[] {
  return tokens('balance', money('balance', fen, options), options)
}

/** The words of whole fen, for every kind of value that holds money. */
export function money(kind: ValueKind, value: ValueOf['amount'], options: ReadOptions): Piece[] {
  const whole = toWholeFen(kind, value)
  const size = Math.abs(whole)
  const yuan = Math.floor(size / 100)
  const cents = size - yuan * 100
  const fen = cents % 10
  const jiao = (cents - fen) / 10
  const liang = (options.liang ?? defaults.liang) === 'colloquial'
  const pieces: Piece[] = whole < 0 ? ['负'] : []
  // Nobody says 零元五角; but nothing at all must still be heard as 零元.
  const leads = yuan === 0 && size > 0
  if (!leads) writeCardinal(pieces, yuan, { liang, measured: true, unit: '元' })
  if (jiao > 0) pieces.push(small(jiao, '角', liang && leads))
  if (fen > 0 && jiao === 0 && !leads) pieces.push('零')
  if (fen > 0) pieces.push(small(fen, '分', liang && leads && jiao === 0))
  // 人民银行's rule for bills: 整 closes whole yuan, may be left out after 角, never follows 分.
  if (jiao === 0 && fen === 0 && (options.style ?? defaults.style) === 'formal') pieces.push('整')
  return pieces
}

function small(digit: number, unit: string, liang: boolean): string {
  return liang && digit === 2 ? `两${unit}` : joined(digit, unit)
}
