import type { Token } from '../../token.ts'
import { toHotlineGroups } from '../figures.ts'
import pauses from '../pauses.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { eachDigit, spaced } from './numerals.ts'

/** Reads a service number digit by digit in its printed groups. */
export function hotline(digits: ValueOf['hotline'], options: ReadOptions = {}): Token[] {
  const pieces = toHotlineGroups(digits).flatMap((group, index): Piece[] => [
    ...(index > 0 ? [pauses.digits] : []),
    ...eachDigit(group),
  ])
  return tokens('hotline', spaced(pieces), options)
}
