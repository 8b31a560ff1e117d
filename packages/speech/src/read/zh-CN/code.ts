import type { Token } from '../../token.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { toCodeGroups } from '../figures.ts'
import pauses from '../pauses.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import type { ReadOptions, ValueOf } from '../reader.ts'
import { eachDigit } from './numerals.ts'

/**
 * Reads a 流水号 in groups of four, letter by letter. What could be a one-time code, a phone, card or ID number becomes
 * an empty secret: the number goes no further than this.
 */
export function code(value: ValueOf['code'], options: ReadOptions = {}): Token[] {
  const groups = toCodeGroups(value)
  if (!groups || options.privacy === 'secret') return tokens('code', [''], { privacy: 'secret' })
  const pieces = groups.flatMap((group, index): Piece[] => [
    ...(index > 0 ? [pauses.digits] : []),
    ...signs(group, options),
  ])
  return tokens('code', pieces, options)
}

function signs(group: string, { yao = defaults.yao.code }: ReadOptions): string[] {
  return [...group].map(sign => (/\d/.test(sign) ? eachDigit(sign, yao).join('') : sign))
}
