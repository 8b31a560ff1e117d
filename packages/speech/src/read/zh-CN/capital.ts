import { toWholeFen } from '../fen.ts'
import { UnreadableError } from '../unreadable.ts'

const figures = '零壹贰叁肆伍陆柒捌玖'
const sections = [
  [1e8, '亿'],
  [1e4, '万'],
  [1, ''],
] as const
const places = [
  [1000, '仟'],
  [100, '佰'],
  [10, '拾'],
  [1, ''],
] as const
const placeOf: Readonly<Record<string, number>> = {
  分: 1,
  角: 10,
  元: 100,
  万: 1e4,
  亿: 1e8,
  拾: 10,
  佰: 100,
  仟: 1000,
}
/** Banks must take these too (规定, 一). */
const traditional: Readonly<Record<string, string>> = {
  貳: '贰',
  參: '叁',
  叄: '叁',
  陸: '陆',
  萬: '万',
  億: '亿',
  圓: '元',
  圆: '元',
}

/**
 * Writes whole fen the way a cheque wants it: 人民币壹仟贰佰叁拾肆元伍角陆分. 中国人民银行《正确填写票据和结算凭证的基本规定》.
 * Throws for what no bill can hold: less than nothing, or 万亿 yuan and more.
 */
export function capital(fen: number | bigint, { end = '整' }: { readonly end?: '整' | '正' } = {}): string {
  const whole = toWholeFen('amount', fen)
  if (whole < 0) throw new UnreadableError('amount', 'no bill is for less than nothing')
  const written = `人民币${spelling(whole, '', '零', '')}`
  return end === '正' ? written.replace(/整$/, end) : written
}

/**
 * The fen of an amount written in capitals, or null when a bank would not take it: every 零 must stand where the rule
 * wants or allows it, 壹拾 keeps its 壹, whole yuan end in 整 or 正. 人民币 may be printed on the form already.
 */
export function parseCapital(text: string): number | null {
  if (typeof text !== 'string' || text.length > 60) return null
  const bare = text
    .replace(/^人民[币幣]/, '')
    .replace(/正$/, '整')
    .replace(/./gu, sign => traditional[sign] ?? sign)
  const fen = sumOf(bare)
  return new RegExp(`^${spelling(fen, '零?', '零?', '整?')}$`).test(bare) ? fen : null
}

/** `may`: a 零 that is left out when we write, `should`: one that is written, `close`: the 整 behind 角. All are free. */
function spelling(size: number, may: string, should: string, close: string): string {
  const whole = Math.floor(size / 100)
  const cents = size - whole * 100
  const fen = cents % 10
  const jiao = (cents - fen) / 10
  const yuan = integer(whole, may, should)
  if (cents === 0) return `${yuan || '零'}元整`
  const front = yuan && `${yuan}元`
  if (jiao === 0) return `${front}${front && '零'}${figures.charAt(fen)}分`
  // 元位是零、角位不是零: 可以只写一个零，也可以不写.
  const gap = front && whole % 10 === 0 ? may : ''
  return `${front}${gap}${figures.charAt(jiao)}角${fen > 0 ? `${figures.charAt(fen)}分` : close}`
}

function integer(yuan: number, may: string, should: string): string {
  let written = ''
  let skipped = false
  let above = 0
  let rest = yuan
  for (const [size, unit] of sections) {
    const section = Math.floor(rest / size)
    rest -= section * size
    if (section === 0) {
      skipped = written !== ''
      continue
    }
    // A section without its thousand takes 零; behind a whole empty section, or a section that ends in 0, it is free.
    const free = skipped ? should : above % 10 === 0 ? may : ''
    written += (written && (section < 1000 ? '零' : free)) + fourDigits(section) + unit
    above = section
    skipped = false
  }
  return written
}

function fourDigits(section: number): string {
  let written = ''
  let rest = section
  for (const [size, place] of places) {
    const digit = Math.floor(rest / size)
    rest -= digit * size
    if (digit > 0) written += figures.charAt(digit) + place
    else if (written && rest > 0 && !written.endsWith('零')) written += '零'
  }
  return written
}

/** Adds up what is written, right or not; whether it is right is for `spelling` to say. */
function sumOf(text: string): number {
  let [total, yuan, section, digit] = [0, 0, 0, 0]
  for (const sign of text) {
    const place = placeOf[sign] ?? 0
    if ('拾佰仟'.includes(sign)) section += digit * place
    else if ('万亿'.includes(sign)) yuan += (section + digit) * place
    else if (sign === '元') total = (yuan + section + digit) * place
    else total += digit * place
    if (place >= 1e4 || sign === '元') section = 0
    digit = Math.max(0, figures.indexOf(sign))
  }
  return total
}
