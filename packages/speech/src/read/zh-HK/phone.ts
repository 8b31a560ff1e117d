import type { Token } from '../../token.ts'
import { toPhoneTail } from '../figures.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { eachDigit } from './numerals.ts'

/** Reads a phone number as 尾號 and its last four digits: the whole number is a secret and never becomes a token. */
export function phone(digits: ValueOf['phone'], options: ReadOptions = {}): Token[] {
  return tokens('phone', ['尾號', ...eachDigit(toPhoneTail(digits))], options)
}
