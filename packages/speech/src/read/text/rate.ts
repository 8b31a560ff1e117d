import { type Piece, tokens } from '../pieces.ts'
import { number } from './number.ts'
import { dash, figure, type Pattern, shape, type TextOptions, until } from './pattern.ts'

const of: Readonly<Record<string, string>> = { '%': '百分之', '‰': '千分之', '‱': '万分之' }
const signed: Readonly<Record<string, string>> = { '-': '负', '+': '正', '±': '正负' }
const points = '\\s*(?:个)?\\s*(?:BPs?|bps?|Bps?|BPS|个?基点)'

/** Percent, permille, basis points; as it is written, so that 3.10% can be compared with the screen. */
export const rates: readonly Pattern[] = [
  {
    shape: shape(`([+-]?)(${figure})\\s*([%‰‱])?(${dash})([+-]?)(${figure})\\s*([%‰‱])`),
    read: ([, a = '', from = '', first = '', mark = '', b = '', to = '', sign = ''], { options }) =>
      tokens('rate', [...share(a, from, first || sign, options), until(mark), ...share(b, to, sign, options)], options),
  },
  {
    shape: shape(`([+±-]?)\\s*(${figure})\\s*([%‰‱])(\\+(?=[的用客人员，。）]|$))?`),
    read: ([, mark = '', digits = '', sign = '', more], { options, before }) =>
      tokens('rate', [...share(falling(mark, before), digits, sign, options), ...(more ? ['以上'] : [])], options),
  },
  {
    shape: shape(`(${figure})(${dash})(${figure})${points}`),
    read: ([, from = '', mark = '', to = ''], { options }) =>
      tokens(
        'rate',
        [...number('rate', from, options, { measured: true }), until(mark), ...point(to, options)],
        options,
      ),
  },
  {
    shape: shape(`([+-]?)(${figure})${points}`),
    read: ([, mark = '', digits = ''], { options }) =>
      tokens('rate', [...(mark ? [signed[mark] ?? ''] : []), ...point(digits, options)], options),
  },
]

/** 下降-0.5% goes down once. */
function falling(mark: string, before: string): string {
  return mark === '-' && /(?:下降|下跌|跌|降低|减少|下调)[了约]?$/.test(before) ? '' : mark
}

function share(mark: string, digits: string, sign: string, options: TextOptions): Piece[] {
  const way = mark ? [signed[mark] ?? ''] : []
  if (sign === '%' && /^100(?:\.0+)?$/.test(digits)) return [...way, '百分之', '百']
  return [...way, of[sign] ?? '', ...number('rate', digits, options, { ordinal: true })]
}

function point(digits: string, options: TextOptions): Piece[] {
  return [...number('rate', digits, options, { measured: true, unit: '个' }), '基点']
}
