import type { Token } from '../../token.ts'
import { toTail } from '../figures.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { eachDigit, spaced } from './numerals.ts'

/** Reads the last four digits of a card one by one. */
export function cardTail(digits: ValueOf['card-tail'], options: ReadOptions = {}): Token[] {
  return tokens('card-tail', spaced(eachDigit(toTail(digits))), options)
}
