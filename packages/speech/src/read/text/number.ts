import type { ValueKind } from '../../token.ts'
import defaults from '../defaults.json' with { type: 'json' }
import type { Piece } from '../pieces.ts'
import { UnreadableError } from '../unreadable.ts'
import { cardinal, eachDigit } from '../zh-CN/numerals.ts'
import type { TextOptions } from './pattern.ts'

export interface Manner {
  /** A measure word follows: exactly 2 is 两. */
  readonly measured?: boolean
  /** An order or a decimal without a unit: 第二千, never 第两千. */
  readonly ordinal?: boolean
  /** 5.00 is 五, as in an amount; otherwise every figure after the point is said. */
  readonly round?: boolean
  /** The word behind it; a single figure takes it into its own piece, as the typed readers do. */
  readonly unit?: string
}

/** A written number in words: 1,234.50 → 一千二百三十四点五零. Throws for more figures than a reading can hold. */
export function number(kind: ValueKind, written: string, options: TextOptions, manner: Manner = {}): Piece[] {
  const [whole = '', fraction = ''] = written.replace(/,/g, '').split('.')
  if (whole.length > 12 || fraction.length > 8) throw new UnreadableError(kind, 'it has too many figures')
  const liang = (options.liang ?? defaults.liang) === 'colloquial' && !manner.ordinal
  const tail = manner.round ? fraction.replace(/0+$/, '') : fraction.replace(/^0+$/, '')
  if (/^0\d/.test(whole)) {
    // 007 is a name, not a number; 00.5 is a slip.
    if (fraction) throw new UnreadableError(kind, 'it begins with a zero')
    return [...eachDigit(whole), ...unitOf(manner)]
  }
  const measured = liang && (manner.measured ?? false) && !tail
  if (!tail) return cardinal(whole, { liang, measured, unit: manner.unit ?? '' })
  return [...cardinal(whole, { liang }), '点', ...eachDigit(tail), ...unitOf(manner)]
}

function unitOf({ unit }: Manner): string[] {
  return unit ? [unit] : []
}

/** The words of a written number in one piece. */
export function spoken(kind: ValueKind, written: string, options: TextOptions, manner: Manner = {}): string {
  return number(kind, written, options, manner)
    .filter(piece => typeof piece === 'string')
    .join('')
}
