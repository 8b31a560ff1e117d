import type { Token } from '../../token.ts'
import { toWholeNumber } from '../decimal.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { ListPen, type Pen, TextPen } from '../pen.ts'
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { none, unitOf, writeCardinal } from './numerals.ts'

/** Reads how many there are, with its measure word (两笔) or without, when the message brings it: 两 before 笔, 次, 位. */
export function count(value: ValueOf['count'], options: ReadOptions = {}): Token[] {
  return tokens('count', countWords('count', value, options), options)
}

/** The words of a count as one string: `plain(count(value))` without its tokens. */
export function countText(value: ValueOf['count'], options: ReadOptions = {}): string {
  const pen = new TextPen()
  writeCount(pen, toWholeNumber('count', value), options)
  return pen.words
}

export function countWords(kind: 'count' | 'range', value: ValueOf['count'], options: ReadOptions): Piece[] {
  const pen = new ListPen()
  writeCount(pen, toWholeNumber(kind, value), options)
  return pen.pieces
}

function writeCount(pen: Pen, value: number, options: ReadOptions): void {
  const liang = (options.liang ?? defaults.liang) === 'colloquial'
  writeCardinal(pen, value, liang, true, options.measure ? unitOf(options.measure) : none)
}
