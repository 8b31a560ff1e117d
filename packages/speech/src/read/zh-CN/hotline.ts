import type { Token } from '../../token.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { toHotlineGroups } from '../figures.ts'
import pauses from '../pauses.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { eachDigit } from './numerals.ts'

/** Reads a service number in its printed groups: 四零零 八二零 八八二零. */
export function hotline(digits: ValueOf['hotline'], options: ReadOptions = {}): Token[] {
  const pieces = toHotlineGroups(digits).flatMap((group, index): Piece[] => [
    ...(index > 0 ? [pauses.digits] : []),
    ...eachDigit(group, options.yao ?? defaults.yao.hotline),
  ])
  return tokens('hotline', pieces, options)
}
