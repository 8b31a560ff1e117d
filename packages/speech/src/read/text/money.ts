import type { Token } from '../../token.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import { amount, balance } from '../zh-CN/amount.ts'
import currency from './currency.json' with { type: 'json' }
import { number } from './number.ts'
import { dash, figure, type Pattern, type Scene, shape, type TextOptions, until } from './pattern.ts'

const either = (words: readonly string[]) => words.map(word => word.replace('$', String.raw`\$`)).join('|')
const names: Readonly<Record<string, string>> = { ...currency.signs, ...currency.codes }
const signs = `(?:${either(Object.keys(currency.signs))}|(?:${either(Object.keys(currency.codes))})\\s*[¥$€£]?)`
const codes = either(Object.keys(currency.codes))
const units = either(currency.words)
const scale = `(?:${either(currency.scales)})`
const sign = '([+-]?)'
const figures = `(${figure})\\s*(${scale})?`

/** A written amount taken apart. */
interface Money {
  readonly sign: string
  readonly digits: string
  readonly scale: string
  /** 元 or the name of another currency; empty when it stands once, behind both ends of a range. */
  readonly unit: string
  readonly whole: string
}

/** Amounts with a sign, a code or a unit: ¥1,234.56, HK$20, 5.5万元, 支出 -3.00 元. Ranges first. */
export const money: readonly Pattern[] = [
  {
    shape: shape(`(${signs})\\s*`, figures, '元?', `(${dash})`, `(${signs})?\\s*`, figures, '元?'),
    read: ([, symbol = '', a = '', b = '', mark = '', again = '', c = '', d = ''], scene) => {
      const unit = nameOf(symbol)
      // Written twice, said twice; another currency at the other end is two amounts, not a range.
      if (again && nameOf(again) !== unit) return null
      return range(
        { ...plain, digits: a, scale: b, unit: again && unit },
        mark,
        { ...plain, digits: c, scale: d, unit },
        scene,
      )
    },
  },
  {
    shape: shape(figures, `(${units})?`, `(${dash})`, figures, `(${units})(整|正)?`),
    read: ([, a = '', b = '', first = '', mark = '', c = '', d = '', unit = ''], scene) =>
      falls(a, b, first, mark, c)
        ? /满\s*$/.test(scene.before)
          ? range({ ...plain, digits: a }, '减', { ...plain, digits: c, scale: d, unit }, scene)
          : null
        : range({ ...plain, digits: a, scale: b, unit: first }, mark, { ...plain, digits: c, scale: d, unit }, scene),
  },
  {
    shape: shape(sign, `(${signs})\\s*`, sign, figures, `\\s*(${units}|${codes})?(整|正)?`),
    read: ([, first = '', symbol = '', second = '', digits = '', times = '', unit = '', whole = ''], scene) =>
      single({ sign: first || second, digits, scale: times, unit: unitOf(nameOf(symbol), unit), whole }, scene),
  },
  {
    shape: shape(sign, figures, `\\s*(${units}|${codes})(整|正)?`),
    read: ([, first = '', digits = '', times = '', unit = '', whole = ''], scene) =>
      single({ sign: first, digits, scale: times, unit: names[unit] ?? unit, whole }, scene),
  },
  // 人民币5,000 without 元 behind it.
  {
    shape: shape(sign, figures),
    read: ([, first = '', digits = '', times = ''], scene) =>
      /人民币[\s:：]*$/.test(scene.before) && !/^\s*[%‰多余.]/.test(scene.after)
        ? single({ ...plain, sign: first, digits, scale: times, unit: '元' }, scene)
        : null,
  },
]

const plain: Money = { sign: '', digits: '', scale: '', unit: '', whole: '' }

function nameOf(symbol: string): string {
  return names[symbol] ?? names[symbol.replace(/\s*[¥$€£]?$/, '')] ?? '元'
}

/** ¥100元 is said once; RMB 100美元 is a slip nobody may settle by guessing. */
function unitOf(named: string, written: string): string {
  if (!written || (named !== '元' && written === '元')) return named
  return names[written] ?? written
}

const out = /(?:支出|转出|扣款|扣除|扣收|取款|消费|付款|支取|扣|欠款|亏损|减少|下降|下跌|取现)[^，。；,;：:]{0,6}$/
const come = /(?:收入|存入|转入|到账|增加|上涨|盈利|汇入|入账|退款|返现)[^，。；,;：:]{0,6}$/

/** The direction is said rather than 负 where the sentence says it already. */
function direction(mark: string, { before }: Scene): string[] {
  if (mark === '-') return out.test(before) ? [] : ['负']
  if (mark !== '+' || come.test(before) || before.endsWith('余额')) return []
  return ['正']
}

/** 100-20元 goes down: no range, and who knows whether a minus. */
function falls(from: string, step: string, unit: string, mark: string, to: string): boolean {
  const [first, last] = [from, to].map(digits => Number(digits.replace(/,/g, '')))
  return mark.includes('-') && !step && !unit && (first ?? 0) >= (last ?? 0)
}

function kindOf({ before }: Scene, unit: string): 'amount' | 'balance' | 'currency' {
  const label = /(?:余额|结余)([^，。；,;]{0,8})$/.exec(before)
  return label && !/变动|支出|转|消费|扣|存入|提醒/.test(label[1] ?? '')
    ? 'balance'
    : /^(?:元|圆|块|块钱|人民币元|元人民币|)$/.test(unit)
      ? 'amount'
      : 'currency'
}

function single(written: Money, scene: Scene): readonly Token[] | null {
  if (/^\s*(?:billion|million|thousand|bn|mn)/i.test(scene.after)) return null
  const kind = kindOf(scene, written.unit)
  const read = kind === 'balance' ? balance : amount
  const { options } = scene
  const way = direction(written.sign, scene)
  const fen = written.unit === '元' && !written.scale ? toFen(written.digits) : null
  const formal = (options.style ?? defaults.style) === 'formal'
  const close = written.whole || (formal && fen !== null && fen % 100n === 0n) ? ['整'] : []
  if (fen !== null) {
    const said = read(fen, { ...options, style: 'spoken' })
    return [...tokens(kind, way, options), ...said, ...tokens(kind, close, options)]
  }
  return tokens(kind, [...way, ...big(written, options, /[万亿千百]$/.test(scene.before)), ...close], options)
}

function range(from: Money, mark: string, to: Money, scene: Scene): readonly Token[] {
  const kind = kindOf(scene, to.unit)
  const { options } = scene
  return tokens(
    kind,
    [...end(from, from.unit !== '', options), until(mark), ...end(to, from.unit !== '', options)],
    options,
  )
}

/** One end of a range: 一元五角 where each end has its unit, 一点五到两元 where they share one. */
function end(written: Money, own: boolean, options: TextOptions): Piece[] {
  const fen = own && written.unit === '元' && !written.scale ? toFen(written.digits) : null
  return fen === null ? big(written, options) : amount(fen, { ...options, style: 'spoken' }).map(({ text }) => text)
}

/** 5.5万: a figure as it is written, and the step it counts in. Two of a step are 两, but 1万2千 is 一万二千. */
function big({ digits, scale: step, unit }: Money, options: TextOptions, inside = false): Piece[] {
  const words = number('amount', digits, options, {
    measured: step !== '百' && !inside,
    round: true,
    unit: step || unit,
  })
  return step && unit ? [...words, unit] : words
}

/** Whole fen of a figure with at most two places; null when it is finer than a fen. */
function toFen(digits: string): bigint | null {
  const [whole = '', fraction = ''] = digits.replace(/,/g, '').split('.')
  if (fraction.length > 2 || /^0\d/.test(whole)) return null
  return BigInt(whole + fraction.padEnd(2, '0'))
}
