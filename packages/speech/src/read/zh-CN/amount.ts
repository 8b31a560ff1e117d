import type { Token, ValueKind } from '../../token.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { toWholeFen } from '../fen.ts'
import { ListPen, type Pen, TextPen } from '../pen.ts'
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { joined, type Unit, unitOf, writeCardinal } from './numerals.ts'

const [inYuan, inJiao, inFen] = [unitOf('元'), unitOf('角'), unitOf('分')]

/** Reads whole fen the way a teller says it: 一千二百三十四元五角六分. */
export function amount(fen: ValueOf['amount'], options: ReadOptions = {}): Token[] {
  return tokens('amount', money('amount', fen, options), options)
}

/** Reads a balance like an amount; only a tap that asks for it lets it be heard. */
export function balance(fen: ValueOf['balance'], options: ReadOptions = {}): Token[] {
  return tokens('balance', money('balance', fen, options), options)
}

/** The words of an amount as one string, for labels by the thousand: `plain(amount(fen))` without its tokens. */
export function amountText(fen: ValueOf['amount'], options: ReadOptions = {}): string {
  const pen = new TextPen()
  writeMoney(pen, toWholeFen('amount', fen), options)
  return pen.words
}

/** The words of whole fen, for every kind of value that holds money. */
export function money(kind: ValueKind, value: ValueOf['amount'], options: ReadOptions): Piece[] {
  const pen = new ListPen()
  writeMoney(pen, toWholeFen(kind, value), options)
  return pen.pieces
}

function writeMoney(pen: Pen, whole: number, options: ReadOptions): void {
  const size = Math.abs(whole)
  const yuan = Math.floor(size / 100)
  const cents = (size - yuan * 100) | 0
  const fen = cents % 10
  const jiao = (cents - fen) / 10
  const liang = (options.liang ?? defaults.liang) === 'colloquial'
  if (whole < 0) pen.add('负')
  // Nobody says 零元五角; but nothing at all must still be heard as 零元.
  const leads = yuan === 0 && size > 0
  if (!leads) writeCardinal(pen, yuan, liang, true, inYuan)
  if (jiao > 0) pen.add(small(jiao, inJiao, liang && leads))
  if (fen > 0 && jiao === 0 && !leads) pen.add('零')
  if (fen > 0) pen.add(small(fen, inFen, liang && leads && jiao === 0))
  // 人民银行's rule for bills: 整 closes whole yuan, may be left out after 角, never follows 分.
  if (jiao === 0 && fen === 0 && (options.style ?? defaults.style) === 'formal') pen.add('整')
}

function small(digit: number, unit: Unit, liang: boolean): string {
  return liang && digit === 2 ? `两${unit.name}` : joined(digit, unit)
}
