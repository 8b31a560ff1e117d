import { unitNames, units } from './unit.ts'

/** A sign between two values: what it is said as. */
export interface Link {
  readonly end: number
  readonly word: string
  /** Whether it counts only when a value follows. */
  readonly binds: boolean
}

const links: readonly (readonly [RegExp, string])[] = [
  [/(?:--?|~+|—{1,2}|–)(?=[\d¥$€£+])/y, '到'],
  [/\s+(?:--?|~+|—{1,2}|–)\s+(?=[\d¥$€£])/y, '到'],
  [/\s*[×*]\s*(?=[\d¥])/y, '乘'],
  [/\s*÷\s*(?=[\d¥])/y, '除以'],
  [/\s*\+\s*(?=[\d¥])/y, '加'],
  [/\s*=\s*(?=-?[\d¥$€£]|[A-Z]{3}\s?\d)/y, '等于'],
]
const loose: readonly (readonly [RegExp, string])[] = [
  [/\s*×\s*(?=[\u4e00-\u9fff（(])/y, '乘'],
  [/\s*÷\s*(?=[\u4e00-\u9fff（(])/y, '除以'],
  [/\s*=\s*(?=[\u4e00-\u9fff（(])/y, '等于'],
  [/\s*\+\s*(?=(?!的)[\u4e00-\u9fff（(])/y, '加'],
]
const per = /\/(?=[\u4e00-\u9fff])/y
const perFigure = /\/(?=\d)/y
const perUnit = new RegExp(`/${unitNames}(?![0-9A-Za-z])`, 'y')

/** The sign right behind a value: 1月5日-8日, 5元/月, 3元/m³. */
export function linkAt(text: string, at: number): Link | null {
  for (const [sign, word] of links) {
    const end = endOf(sign, text, at)
    if (end !== null) return { end, word, binds: true }
  }
  for (const [sign, word] of loose) {
    const end = endOf(sign, text, at)
    if (end !== null) return { end, word, binds: false }
  }
  // 702.51元/100美元: behind a unit only, 3/100 is a fraction.
  const end = endOf(per, text, at) ?? (/[\u4e00-\u9fff]/.test(text.charAt(at - 1)) ? endOf(perFigure, text, at) : null)
  if (end !== null) return { end, word: '每', binds: false }
  perUnit.lastIndex = at
  const unit = perUnit.exec(text)?.[1]
  return unit ? { end: perUnit.lastIndex, word: `每${units[unit] ?? ''}`, binds: false } : null
}

function endOf(sign: RegExp, text: string, at: number): number | null {
  sign.lastIndex = at
  return sign.test(text) ? sign.lastIndex : null
}
