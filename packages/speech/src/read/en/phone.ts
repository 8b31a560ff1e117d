import type { Token } from '../../token.ts'
import { toPhoneTail } from '../figures.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { eachDigit, spaced } from './numerals.ts'

/** Reads a phone number as its last four digits: the whole number is a secret and never becomes a token. */
export function phone(digits: ValueOf['phone'], options: ReadOptions = {}): Token[] {
  return tokens('phone', spaced(['ending', 'in', ...eachDigit(toPhoneTail(digits))]), options)
}
