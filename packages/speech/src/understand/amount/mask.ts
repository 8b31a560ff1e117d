import words from './words.json' with { type: 'json' }
import { fillers } from '../normalise/normalise.ts'
import { figure, isNumeric, numeric, touchesAmount } from './figures.ts'

/** What stands in the place of a person, of something that is no number, and of a word that carries nothing. */
export const person = '\ue000'
export const other = '\ue001'
export const filler = '\ue002'

interface Span {
  readonly at: number
  readonly end: number
  readonly mark: string
}

/** The same text with everything covered that is not an amount, and the other ways it may be covered. */
export interface Masked {
  readonly text: string
  /** 给王五十块: a cover that begins or ends in the middle of figures may be wrong. Empty when nothing is in doubt. */
  readonly others: readonly string[]
}

/** Names first, then what only looks like a number. Every cover keeps the length, so that places in the text stay true. */
export function mask(text: string, names: readonly string[]): Masked {
  const spans: Span[] = []
  const rejected: Span[] = []
  for (const span of named(text, names)) (overlaps(spans, span) ? rejected : spans).push(span)
  let covered = cover(text, spans)
  for (const { pattern, mark, glued = false } of patterns) {
    for (const found of covered.matchAll(pattern)) {
      const at = found.index + (found[1]?.length ?? 0)
      const end = found.index + found[0].length
      if (!glued && isNumeric(covered.charAt(at)) && goesOn(covered.charAt(at - 1))) continue
      const span = { at, end, mark }
      if (overlaps(spans, span)) continue
      spans.push(span)
    }
    covered = cover(text, spans)
  }
  const unsure = spans.filter(span => touches(text, span))
  const others = [
    ...unsure.map(span =>
      cover(
        text,
        spans.filter(one => one !== span),
      ),
    ),
    ...rejected.map(span => cover(text, [...spans.filter(one => !overlaps([one], span)), span])),
  ]
  return { text: covered, others }
}

function named(text: string, names: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const name of names) {
    if (name === '') continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      spans.push({ at, end: at + name.length, mark: person })
    }
  }
  return spans.sort((one, two) => one.at - two.at || two.end - one.end)
}

function touches(text: string, { at, end, mark }: Span): boolean {
  if (mark === filler) return false
  return [at, end].some(edge => touchesAmount(text.charAt(edge - 1)) && touchesAmount(text.charAt(edge)))
}

function goesOn(before: string): boolean {
  return isNumeric(before) || before === '元' || before === '块'
}

function overlaps(spans: readonly Span[], { at, end }: Span): boolean {
  return spans.some(one => at < one.end && one.at < end)
}

function cover(text: string, spans: readonly Span[]): string {
  const signs = text.split('')
  for (const { at, end, mark } of spans) signs.fill(mark, at, end)
  return signs.join('')
}

const any = (list: readonly string[]) => list.join('|')
// What no name holds: a verb, a pause, and what turns a figure into something else.
const nothing = '转打汇付给存交第初周每各的了就，。、 \\ue000-\\ue002'
const F = `[${figure}]`
const N = `[${numeric}]`
// A number from 1 to 31 as a day or a month is said.
const small = `(?:\\d{1,2}|[二三]?十${F}?|${F})`

/** In this order; the first group is what must stand before and is not covered. `glued`: also right behind a figure. */
const patterns: readonly { pattern: RegExp; mark: string; glued?: boolean }[] = [
  { pattern: /[A-Za-z]+\d+[A-Za-z\d]*/g, mark: other },
  // 打给我妈 keeps its 给; in 给我转 it is only polite.
  { pattern: new RegExp(any(fillers).replace('给我', '给我(?=[转打汇充交缴付存取查看办发弄整])'), 'g'), mark: filler },
  { pattern: new RegExp(`一点儿?(?!${N})|${any(words.afterNumbers)}`, 'g'), mark: other, glued: true },
  // Nor right before one: 千万三百 is a number said badly.
  { pattern: new RegExp(`(?:${any(words.fixed)})(?!${N})`, 'g'), mark: other },
  {
    pattern: new RegExp(`(?:${any(words.labels)})(?:后四位)?[是为:：]?(?:\\d[\\d -]*|[${figure}幺]{3,})号?`, 'g'),
    mark: other,
  },
  { pattern: new RegExp(`尾号[是为:：]?(?:\\d{4}|${F}{4})`, 'g'), mark: other },
  { pattern: new RegExp(`第[${numeric}]+`, 'g'), mark: other },
  { pattern: new RegExp(`初(?:[二三]?十|${F})`, 'g'), mark: other },
  { pattern: /(?:周|星期|礼拜)[一二三四五六日天]/g, mark: other },
  { pattern: new RegExp(`(?:${N}|点)+分之(?:${N}|[点.])+`, 'g'), mark: other },
  { pattern: /\d+(?:\.\d+)?[%‰]/g, mark: other },
  { pattern: /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g, mark: other },
  { pattern: /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/g, mark: other },
  { pattern: new RegExp(`(?:\\d{2,4}|[${figure}]{2,4})年`, 'g'), mark: other },
  { pattern: new RegExp(`${small}(?:年期?|个月|天|个?星期|个?礼拜|周|个?小时|分钟|点钟|点半)`, 'g'), mark: other },
  { pattern: new RegExp(`${small}月(?:份|底|初|中)?`, 'g'), mark: other },
  { pattern: new RegExp(`${small}[号日]`, 'g'), mark: other },
  { pattern: /(^|[^\d¥])1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d.元块¥])/g, mark: other },
  {
    pattern: new RegExp(`(给|转到|打到)[${words.surnames}][^${numeric}${nothing}]{1,2}(?=${N}|[转打汇付，])`, 'g'),
    mark: person,
  },
  { pattern: new RegExp(`(?:老|小|阿)[${words.surnames}]`, 'g'), mark: person },
  { pattern: new RegExp(`[大小老]?(?:十?[一二三四五六七八九十幺\\d])?(?:${any(words.kinWords)})`, 'g'), mark: person },
  { pattern: new RegExp(`[大小老]?十?[一二三四五六七八九十幺\\d][${words.kin}]`, 'g'), mark: person },
  { pattern: new RegExp('[老小阿][一二三四五六七八九十](?![百千万亿])', 'g'), mark: person },
  { pattern: new RegExp(`[${words.surnames}][一二三四五六七八九十]`, 'g'), mark: person },
]
