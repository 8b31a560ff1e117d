import type { Token } from '../../token.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { code as mandarin } from '../zh-CN/code.ts'

/** Reads a serial number in groups of four, letter by letter; what could be a secret number is none of its tokens. */
export function code(value: ValueOf['code'], options: ReadOptions = {}): Token[] {
  return mandarin(value, { ...options, yao: false })
}
