import type { Token } from '../../token.ts'
import { toSpeakable } from '../figures.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { written } from '../as-written.ts'

/** Reads a name as it is written; a star that hides a character is said as 某. */
export function name(value: ValueOf['name'], options: ReadOptions = {}): Token[] {
  return written('name', toSpeakable('name', value).replace(/[*＊]+/g, '某'), options)
}
