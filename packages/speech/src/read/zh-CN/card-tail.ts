import type { Token } from '../../token.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { toTail } from '../figures.ts'
import { tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { eachDigit } from './numerals.ts'

/** Reads the last four digits of a card one by one: 六二八八. The word 尾号 belongs to the message. */
export function cardTail(digits: ValueOf['card-tail'], options: ReadOptions = {}): Token[] {
  return tokens('card-tail', eachDigit(toTail(digits), options.yao ?? defaults.yao['card-tail']), options)
}
