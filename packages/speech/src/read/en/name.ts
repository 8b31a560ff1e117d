import type { Token } from '../../token.ts'
import { toSpeakable } from '../figures.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { written } from '../as-written.ts'

/** Reads a name as it is written; stars that hide a part of it are not said. */
export function name(value: ValueOf['name'], options: ReadOptions = {}): Token[] {
  const seen = toSpeakable('name', value)
    .replace(/[*＊\s]+/g, ' ')
    .trim()
  return written('name', seen || 'a hidden name', options)
}
