import type { Token } from '../../token.ts'
import { toHotlineGroups } from '../figures.ts'
import pauses from '../pauses.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { eachDigit } from './numerals.ts'

/** Reads a service number in its printed groups; the eight digits of Hong Kong are four and four. */
export function hotline(digits: ValueOf['hotline'], options: ReadOptions = {}): Token[] {
  const groups = toHotlineGroups(digits).flatMap(group =>
    group.length === 8 ? [group.slice(0, 4), group.slice(4)] : [group],
  )
  const pieces = groups.flatMap((group, index): Piece[] => [...(index > 0 ? [pauses.digits] : []), ...eachDigit(group)])
  return tokens('hotline', pieces, options)
}
