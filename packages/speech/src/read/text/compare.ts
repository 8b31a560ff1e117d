import type { Token } from '../../token.ts'
import { type Piece, tokens } from '../pieces.ts'
import { number } from './number.ts'
import { type Pattern, shape, type TextOptions } from './pattern.ts'
import { compared, comparing } from './time.ts'

const round: Readonly<Record<string, string>> = { '100': '百', '1000': '千', '10000': '万' }
const won = '战胜|击败|获胜|取胜|领先|大胜|小胜|完胜|险胜|力克|逆转|战平|负于|不敌|落败|惜败|赢'
const score = new RegExp(`(?:比分|${won})[^，。；\\d]{0,8}$`)
const scored = new RegExp(`^\\s*(?:${won})`)
const decimal = String.raw`(\d+(?:\.\d+)?)`

/** Fractions, ratios and scores. */
export const comparisons: readonly Pattern[] = [
  // 第3/12期
  {
    shape: shape('(\\d{1,3})/(\\d{1,3})期'),
    read: ([, a = '', b = ''], { options, before }) =>
      /第\s*$/.test(before)
        ? tokens(
            'count',
            [...plain(a, options), '期，共', ...number('count', b, options, { measured: true }), '期'],
            options,
          )
        : null,
  },
  // 3/6/12个月 is a choice of three
  {
    shape: shape('\\d{1,2}(?:/\\d{1,2})+(?=年|个月|期|天)'),
    read: ([run], { options, before }) =>
      /第\s*$/.test(before) ? null : tokens('count', list(run.split('/'), options), options),
  },
  {
    shape: shape('([1-9]\\d{0,3})/([1-9]\\d{0,4})'),
    read: ([, a = '', b = ''], { options, before, after }) => {
      if (Number(a) >= Number(b) || /(?:第|有效期[为：:]?)\s*$/.test(before) || /^\s*[日号页]/.test(after)) return null
      const under = round[b]
      return tokens('count', [...(under ? [under] : plain(b, options)), '分之', ...plain(a, options)], options)
    },
  },
  // 3:1, 1:1.5; a clock has been looked for before, and 25:00 is one gone wrong.
  {
    shape: shape(decimal, ':', decimal, `(?::${decimal})?`),
    read: ([, a = '', b = '', c], { options, before, after }) =>
      a.length <= 2 && /^\d\d$/.test(b) && !comparing.test(before) && !compared.test(after)
        ? null
        : against(c === undefined ? [a, b] : [a, b, c], options),
  },
  {
    shape: shape('(\\d{1,3})-(\\d{1,3})'),
    read: ([, a = '', b = ''], { options, before, after }) =>
      score.test(before) || scored.test(after) ? against([a, b], options) : null,
  },
]

function plain(digits: string, options: TextOptions): Piece[] {
  return number('count', digits, options, { ordinal: true })
}

function list(numbers: readonly string[], options: TextOptions): Piece[] {
  return numbers.flatMap((each, at): Piece[] => [
    ...(at > 0 ? ['、'] : []),
    ...number('count', each, options, { measured: at === numbers.length - 1 }),
  ])
}

function against(sides: readonly string[], options: TextOptions): Token[] {
  const pieces = sides.flatMap((side, at): Piece[] => [...(at > 0 ? ['比'] : []), ...plain(side, options)])
  return tokens('count', pieces, options)
}
