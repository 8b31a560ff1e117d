import type { Token } from '../../token.ts'
import { type Piece, tokens } from '../pieces.ts'
import { date } from '../zh-CN/date.ts'
import { eachDigit } from '../zh-CN/numerals.ts'
import { isCounted } from './measure.ts'
import { spoken } from './number.ts'
import { dash, type Pattern, type Scene, shape, type TextOptions, until } from './pattern.ts'

const year = '((?:19|20|21)\\d\\d)'
const split = `${year}([-/.])(\\d{1,2})\\2(\\d{1,2})`
const packed = `${year}(\\d\\d)(\\d\\d)`
const asking = /(?:日期|日|截至|截止|于|在|自|从|至|到|为|起|时间|期间|今天|今日|时)[\s:：为是]*$/
const dated = /^\s*(?:前|起|止|日|至|到|开始|截止|发布|生效|（周|\(周|周[一二三四五六日]|星期|[01]?\d:\d\d)/

/** Days, months and years, in the spellings a bank uses. A day that does not exist stays as it is written. */
export const dates: readonly Pattern[] = [
  {
    shape: shape(split, `(${dash})`, split.replace('\\2', '\\7')),
    read: ([, y = '', , m = '', d = '', mark = '', y2 = '', , m2 = '', d2 = ''], { options }) => [
      ...day(y, m, d, options),
      ...tokens('date', [until(mark)], options),
      ...day(y2, m2, d2, options),
    ],
  },
  {
    shape: shape(packed, `(${dash})`, packed),
    read: ([, y = '', m = '', d = '', mark = '', y2 = '', m2 = '', d2 = ''], { options }) => [
      ...day(y, m, d, options),
      ...tokens('date', [until(mark)], options),
      ...day(y2, m2, d2, options),
    ],
  },
  {
    shape: shape(split, `(${dash})`, '(\\d{1,2})\\2(\\d{1,2})'),
    read: ([, y = '', , m = '', d = '', mark = '', m2 = '', d2 = ''], { options }) => [
      ...day(y, m, d, options),
      ...tokens('date', [until(mark), ...monthAndDay(y, m2, d2, options)], options),
    ],
  },
  {
    shape: shape(split),
    read: ([, y = '', , m = '', d = ''], { options }) => day(y, m, d, options),
  },
  {
    shape: shape(packed, '(?=日?)'),
    read: ([, y = '', m = '', d = ''], scene) =>
      asking.test(scene.before) || dated.test(scene.after) ? day(y, m, d, scene.options) : null,
  },
  {
    shape: shape(year, '(?:年(?:度)?|[-/.])?Q([1-4])'),
    read: ([, y = '', q = ''], { options }) => quarter(y, q, options),
  },
  {
    shape: shape(year, '[-/](0[1-9]|1[0-2])月?'),
    read: ([, y = '', m = ''], { options }) => tokens('date', [...eachDigit(y), '年', ...month(m, options)], options),
  },
  {
    shape: shape(year, `(${dash})`, year),
    read: ([, y = '', mark = '', y2 = ''], { options, after }) =>
      Number(y2) <= Number(y) || Number(y2) > Number(y) + 30 || /^\s*(?:元|个|人|笔|名|米|家|户|[万亿%])/.test(after)
        ? null
        : tokens('date', [...eachDigit(y), until(mark), ...eachDigit(y2)], options),
  },
  {
    shape: shape('(\\d{4}|\\d{2})\\s*年\\s*(?:(1[0-2]|0?[1-9])\\s*月\\s*(?:(3[01]|[0-2]?\\d)\\s*([日号]))?)?'),
    read: ([, y = '', m, d, mark = ''], { options }) => {
      // 26年1月 is a year, 26年 a length of time; 1000年 too.
      if (y.length === 2 ? !m : !/^(?:19|20|21)/.test(y)) return null
      const rest = m ? [...month(m, options), ...(d ? [bare(d, options) + mark] : [])] : []
      return tokens('date', [...eachDigit(y), '年', ...rest], options)
    },
  },
  {
    shape: shape('(1[0-2]|0?[1-9])\\s*月\\s*([12]\\d|3[01]|0?[1-9])\\s*([日号])?'),
    read: ([, m = '', d = '', mark = ''], { options, after }) =>
      mark || !/^\s*[%.]/.test(after) ? tokens('date', [...month(m, options), bare(d, options) + mark], options) : null,
  },
  {
    shape: shape(`(1[0-2]|0?[1-9])(月?)(${dash})(1[0-2]|0?[1-9])月`),
    read: ([, m = '', mark = '', between = '', m2 = ''], { options }) =>
      tokens('date', [bare(m, options) + mark, until(between), ...month(m2, options)], options),
  },
  { shape: shape('(1[0-2]|0?[1-9])月'), read: ([, m = ''], { options }) => tokens('date', month(m, options), options) },
  {
    shape: shape(`([12]\\d|3[01]|0?[1-9])([日号]?)(${dash})([12]\\d|3[01]|0?[1-9])([日号])(?![线楼院窗])`),
    read: ([, d = '', first = '', between = '', d2 = '', mark = ''], { options }) =>
      tokens('date', [bare(d, options) + first, until(between), bare(d2, options) + mark], options),
  },
  {
    shape: shape('([12]\\d|3[01]|0?[1-9])日'),
    read: ([, d = ''], { options, after, before }) =>
      /^[内后前游]/.test(after) && !/月\s*$/.test(before) ? null : tokens('date', [`${bare(d, options)}日`], options),
  },
  {
    shape: shape(`(1[0-2]|0?[1-9])/([12]\\d|3[01]|0?[1-9])(${dash})(1[0-2]|0?[1-9])/([12]\\d|3[01]|0?[1-9])`),
    read: ([, m = '', d = '', mark = '', m2 = '', d2 = ''], { options }) =>
      tokens(
        'date',
        [...monthAndDay('2024', m, d, options), until(mark), ...monthAndDay('2024', m2, d2, options)],
        options,
      ),
  },
  // 11-23 16:05, as in a message about a card.
  {
    shape: shape('(1[0-2]|0[1-9])-([12]\\d|3[01]|0[1-9])(?=\\s+\\d{1,2}:\\d\\d)'),
    read: ([, m = '', d = ''], { options }) => tokens('date', monthAndDay('2024', m, d, options), options),
  },
  {
    shape: shape('(1[0-2]|0?[1-9])/([12]\\d|3[01]|0?[1-9])'),
    read: ([, m = '', d = ''], scene) =>
      asking.test(scene.before) || dated.test(scene.after)
        ? tokens('date', monthAndDay('2024', m, d, scene.options), scene.options)
        : null,
  },
  { shape: shape('Q([1-4])'), read: ([, q = ''], { options }) => quarter('', q, options) },
  { shape: shape('[1-7](?!\\d)'), read: ([run], scene) => weekday(run, scene) },
]

/** The typed reader checks that the day exists. */
function day(y: string, m: string, d: string, options: TextOptions): Token[] {
  return date(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`, options)
}

/** A day without its year, by the same rules: what 29 February is read in is a leap year. */
function monthAndDay(y: string, m: string, d: string, options: TextOptions): Piece[] {
  const said = day(y, m, d, options).map(token => token.text)
  const from = said.findIndex(word => word.endsWith('年')) + 1
  return said.slice(from)
}

function month(m: string, options: TextOptions): string[] {
  return [`${bare(m, options)}月`]
}

function bare(digits: string, options: TextOptions): string {
  return spoken('date', digits.replace(/^0/, ''), options, { ordinal: true })
}

function quarter(y: string, q: string, options: TextOptions): Token[] {
  return tokens('date', [...(y ? [...eachDigit(y), '年'] : []), `第${bare(q, options)}季度`], options)
}

function weekday(digit: string, { before, after, options }: Scene): Token[] | null {
  if (!/(?:周|星期|礼拜)$/.test(before) || isCounted(after) || /^\s*[%.]/.test(after)) return null
  return tokens('date', [digit === '7' ? '日' : bare(digit, options)], options)
}
