import type { Token } from '../../token.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { toPhoneTail } from '../figures.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { eachDigit } from './numerals.ts'

/** Reads a phone number as 尾号 and its last four digits: the whole number is a secret and never becomes a token. */
export function phone(digits: ValueOf['phone'], options: ReadOptions = {}): Token[] {
  return tokens('phone', ['尾号', ...eachDigit(toPhoneTail(digits), options.yao ?? defaults.yao.phone)], options)
}
