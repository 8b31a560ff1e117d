import type { Token } from '../../token.ts'
import { plain } from '../caption.ts'
import { toSpeakable } from '../figures.ts'
import { privacyOf } from '../privacy.ts'
import { sentence } from '../sentence.ts'
import type { TextOptions } from './pattern.ts'
import { hidden } from './secret.ts'
import { walk } from './walk.ts'

/** Characters a text may have: a notice, not a contract. */
const longest = 2000

/**
 * Reads a Chinese text with the numbers a bank writes into it. What is understood becomes values with their own privacy;
 * what is not stays as it is written, whole. Words are as private as free text unless `privacy` says otherwise. Throws
 * `UnreadableError` for what cannot be said at all, and above 2000 characters.
 */
export function text(value: string, options: TextOptions = {}): Token[] {
  const written = toSpeakable('text', value, longest)
  if (options.privacy === 'secret') return [...hidden]
  const privacy = privacyOf('text', options.privacy)
  return sentence(walk(written, options)).map(token => (token.kind === 'words' ? { ...token, privacy } : token))
}

/** The same in words: what `text` says, as plain text. */
export function normalise(value: string, options: TextOptions = {}): string {
  return plain(text(value, options))
}
