import type { Token } from '../../token.ts'
import { toCodeGroups } from '../figures.ts'
import pauses from '../pauses.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { eachDigit, spaced } from './numerals.ts'

/**
 * Reads a serial number in groups of four, letter by letter. What could be a one-time code, a phone, card or ID number
 * becomes an empty secret: the number goes no further than this.
 */
export function code(value: ValueOf['code'], options: ReadOptions = {}): Token[] {
  const groups = toCodeGroups(value)
  if (!groups || options.privacy === 'secret') return tokens('code', [''], { privacy: 'secret' })
  const pieces = groups.flatMap((group, index): Piece[] => [
    ...(index > 0 ? [pauses.digits] : []),
    ...[...group].map(sign => (/\d/.test(sign) ? eachDigit(sign).join('') : sign)),
  ])
  return tokens('code', spaced(pieces), options)
}
