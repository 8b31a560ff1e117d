import { parseNumeral } from '../numerals/numerals.ts'
import { figure, numeric, place } from './figures.ts'

/** Money as it stands in a text, before what surrounds it is looked at. */
export interface Found {
  readonly at: number
  readonly end: number
  readonly heard: string
  /** Said with 元, 块, 毛, ¥ …; without, only a verb or a question makes it money. */
  readonly unit: '' | '¥' | '元' | '毛' | '分'
  /** 钱, 整 or ¥: nothing but money is said so. */
  readonly certainlyMoney: boolean
  /** The readings, the likeliest first. Empty: about money, but no figure can be given. */
  readonly fens: readonly number[]
  readonly state: 'exact' | 'approximate' | 'unsure' | 'unreadable'
  /** A single figure without a unit may be the rest of a longer number, 是 heard as 十, or a key pressed by mistake. */
  readonly bare: 'figure' | 'written' | 'number' | 'decimal'
}

const N = `[${numeric}]`
const one = `[${figure}\\d]`
const number = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${N})(?:\\d+(?:\\.\\d+)?|${N}|点(?=[${figure}\\d])|个(?=亿)|儿(?=[${figure}${place}])|把(?=[块元万千百]))*`
const nearly = `[多来余](?:[${place}]+)?|几(?:[${place}]+)?`
const yuanTail = [
  `(?<half>半)`,
  `零?(?<jiao>${one}{1,2})[毛角](?:零?(?<jiaoFen>${one})分?)?`,
  `零?(?<fen>${one})分`,
  `零(?<zeroFen>${one})`,
  `(?<digits>${one}{1,2})`,
].join('|')
const money = new RegExp(
  `(?<sign>¥ ?|人民币)?(?<number>半(?=[块元])|${number})(?<more>${nearly})?` +
    `(?:(?<yuan>[块元])(?<moreYuan>多|来(?=钱|$))?(?:${yuanTail})?|(?<mao>[毛角])(?<moreMao>[多来])?(?:(?<maoFen>${one})分?|(?<maoHalf>半))?|(?<cent>分)|(?<suffix>¥))?` +
    `(?<end>钱|整|正|人民币)?`,
  'g',
)

/** Finds every number that could be money. It judges the number, not the words around it. */
export function scan(text: string): Found[] {
  return [...text.matchAll(money)].map(match => {
    const groups = match.groups ?? {}
    const heard = match[0]
    const { fens, state } = value(groups)
    const unit = groups['yuan']
      ? '元'
      : groups['mao']
        ? '毛'
        : groups['cent']
          ? '分'
          : groups['sign'] || groups['suffix']
            ? '¥'
            : ''
    const run = groups['number'] ?? ''
    const bare = /^\d[\d,.]*$/.test(run)
      ? 'written'
      : /点[^亿万千]*$/.test(run)
        ? 'decimal'
        : heard.length === 1
          ? 'figure'
          : 'number'
    const certainlyMoney = Boolean(groups['sign'] || groups['suffix'] || groups['end'])
    return { at: match.index, end: match.index + heard.length, heard, unit, certainlyMoney, fens, state, bare }
  })
}

type Value = Pick<Found, 'fens' | 'state'>
type Groups = Record<string, string | undefined>

const unreadable: Value = { fens: [], state: 'unreadable' }
const openly: Value = { fens: [], state: 'approximate' }

function value(groups: Groups): Value {
  const run = groups['number'] ?? ''
  if (run === '半')
    return groups['end'] === '钱' && !tail(groups) ? { fens: [50], state: 'exact' } : { fens: [50], state: 'unsure' }
  if (/几/.test(run + (groups['more'] ?? ''))) return openly
  const vague = loosely(run)
  if (vague) return vague
  const short = run.replace(/俩/g, '两').replace(/仨/g, '三')
  const numeral = parseNumeral(short + (groups['more'] ?? '').slice(1))
  if (!numeral) return unreadable
  const near = groups['more'] ?? groups['moreYuan'] ?? groups['moreMao']
  const sure = numeral.sure && short === run
  if (groups['mao'] || groups['cent']) return small(groups, numeral.fens, sure, near)
  if (near) return { fens: numeral.fens, state: 'approximate' }
  // 一千五块: 一千五百 or 一千零五. A unit is never said after a place was left out.
  if (numeral.omitted && groups['yuan']) return { fens: [...numeral.fens, ...literal(short)], state: 'unsure' }
  const added = tail(groups)
  if (!added) return { fens: numeral.fens, state: sure ? 'exact' : 'unsure' }
  if (added.length === 0 || numeral.decimal) return unreadable
  const [first = 0] = numeral.fens
  // 一百块五 may be a slip for 一百五; 三十块五 and 三百二十块五 are not.
  const spelt = groups['jiao'] ?? groups['fen']
  const round = !spelt && first % 10_000 === 0
  const large = groups['half'] && first > 9_900
  const state = sure && added.length === 1 && !round && !large ? 'exact' : 'unsure'
  return { fens: numeral.fens.flatMap(fen => added.map(more => fen + more)), state }
}

/** What stands behind 元 in fen; several when it may be either; none when it is no money. */
function tail(groups: Groups): number[] | null {
  const { half, jiao, jiaoFen, fen, zeroFen, digits } = groups
  if (half) return [50]
  if (jiao) return jiao.length === 1 ? [digit(jiao) * 10 + digit(jiaoFen)] : pair(jiao).map(each => each * 10)
  if (fen) return [digit(fen)]
  if (zeroFen) return [digit(zeroFen), digit(zeroFen) * 10]
  if (digits?.length === 1) return digit(digits) === 0 ? [] : [digit(digits) * 10]
  if (digits) {
    const [first, second] = [digit(digits[0]), digit(digits[1])]
    if (first === 0) return second === 0 ? [] : [second]
    // 三块五六 is between; 一块二五 is 一块二毛五.
    return Math.abs(first - second) === 1 ? [first * 10 + second, first * 10, second * 10] : [first * 10 + second]
  }
  return null
}

function small(groups: Groups, fens: readonly number[], sure: boolean, near: string | undefined): Value {
  const unit = groups['cent'] ? 100 : 10
  if (fens.some(fen => fen % 100 !== 0 || fen === 0)) return unreadable
  const added = groups['maoHalf'] ? 5 : digit(groups['maoFen'])
  const all = fens.map(fen => fen / unit + added)
  if (near) return { fens: all, state: 'approximate' }
  return { fens: all, state: sure && fens.every(fen => fen < 1000) && !groups['maoHalf'] ? 'exact' : 'unsure' }
}

/** 百八十, 千把, 万儿八千, 百十: said without the figure in front. Null when it is an ordinary number. */
function loosely(run: string): Value | null {
  if (/^[万千百]把$/.test(run)) return { fens: [worth(run)], state: 'approximate' }
  if (/^[百千万](?!.*把)/.test(run) || /儿/.test(run)) {
    const [first = '', , rest = ''] = /^([百千万])(儿?)(.*)$/.exec(run)?.slice(1) ?? []
    if (first === '') return unreadable
    if (rest === '') return { fens: [worth(first)], state: 'unsure' }
    if (rest === '十' || rest === '百' || rest === '千') return { fens: [worth(first)], state: 'approximate' }
    const less = parseNumeral(rest)
    const together = parseNumeral(`一${first}${rest}`)
    const omitted = rest.length === 1
    if (!less && !together) return unreadable
    return {
      fens: [...(together?.fens ?? []), ...(omitted ? [] : [worth(first), ...(less?.fens ?? [])])],
      state: 'unsure',
    }
  }
  return /把/.test(run) ? openly : null
}

function worth(sign: string): number {
  return parseNumeral(`一${sign.charAt(0)}`)?.fens[0] ?? 0
}

function literal(run: string): readonly number[] {
  return parseNumeral(`${run.slice(0, -1)}零${run.slice(-1)}`)?.fens ?? []
}

function pair(both: string): number[] {
  const [first, second] = [digit(both[0]), digit(both[1])]
  return second - first === 1 ? [first, second] : []
}

function digit(sign: string | undefined): number {
  if (!sign) return 0
  return /\d/.test(sign) ? Number(sign) : sign === '两' ? 2 : figure.replace('两', '').indexOf(sign)
}
