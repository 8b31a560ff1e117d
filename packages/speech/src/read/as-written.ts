import type { Token } from '../token.ts'
import { toSpeakable } from './figures.ts'
import { tokens } from './pieces.ts'
import type { ReadOptions, ValueOf } from './reader.ts'

/** Leaves free text as it is, in any language: half a conversion is worse than none. */
export function asWritten(value: ValueOf['text'], options: ReadOptions = {}): Token[] {
  return written('text', toSpeakable('text', value), options)
}

/**
 * One token of somebody's own writing. A number in it as long as a phone, card or ID number makes it an empty secret:
 * the number itself goes no further than this.
 */
export function written(kind: 'name' | 'text', words: string, options: ReadOptions): Token[] {
  const secret = options.privacy === 'secret' || longNumber.test(words)
  return secret ? tokens(kind, [''], { privacy: 'secret' }) : tokens(kind, [words], options)
}

const longNumber = /[\d０-９](?:[ *-]?[\d０-９]){6}/
