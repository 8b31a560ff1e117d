import type { Token, ValueKind } from '../../token.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { toFen } from '../fen.ts'
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { cardinal } from './numerals.ts'
import { register } from './register.ts'

/** Reads whole fen as a bank in Hong Kong does: 一千二百三十四元五角六分; everyday: 一千二百卅四蚊五毫六仙. */
export function amount(fen: ValueOf['amount'], options: ReadOptions = {}): Token[] {
  return tokens('amount', money('amount', fen, options), options)
}

/** Reads a balance like an amount; only a tap that asks for it lets it be heard. */
export function balance(fen: ValueOf['balance'], options: ReadOptions = {}): Token[] {
  return tokens('balance', money('balance', fen, options), options)
}

const units = {
  bank: ['元', '角', '分'],
  spoken: ['蚊', '毫', '仙'],
  formal: ['元', '角', '分'],
} as const

/** The words of whole fen, for every kind of value that holds money. */
export function money(kind: ValueKind, value: ValueOf['amount'], options: ReadOptions): Piece[] {
  const { negative, yuan, jiao, fen } = toFen(kind, value)
  const liang = (options.liang ?? defaults.liang) === 'colloquial'
  const style = register(options)
  const [whole, tenth, hundredth] = units[style]
  const small = (digit: number, unit: string, leads: boolean) =>
    cardinal(digit, { liang: liang && leads, measured: true, unit })
  const leads = yuan === '0' && jiao + fen > 0
  const pieces: Piece[] = negative ? ['負'] : []
  if (!leads) pieces.push(...cardinal(yuan, { liang, measured: true, unit: whole, colloquial: style === 'spoken' }))
  if (jiao > 0) pieces.push(...small(jiao, tenth, leads))
  if (fen > 0 && jiao === 0 && !leads) pieces.push('零')
  if (fen > 0) pieces.push(...small(fen, hundredth, leads && jiao === 0))
  // Cheques in Hong Kong close whole dollars with 正.
  if (style === 'formal' && jiao === 0 && fen === 0) pieces.push('正')
  return pieces
}
