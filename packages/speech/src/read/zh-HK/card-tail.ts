import type { Token } from '../../token.ts'
import { toTail } from '../figures.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { eachDigit } from './numerals.ts'

/** Reads the last four digits of a card one by one. There is no 幺 in Cantonese, whoever asks for it. */
export function cardTail(digits: ValueOf['card-tail'], options: ReadOptions = {}): Token[] {
  return tokens('card-tail', eachDigit(toTail(digits)), options)
}
