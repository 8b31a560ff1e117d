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
  [/\s*=\s*(?=-?[\d¥])/y, '等于'],
]
const per = /\/(?=[\u4e00-\u9fff])/y
const perUnit = new RegExp(`/${unitNames}(?![0-9A-Za-z])`, 'y')

/** The sign right behind a value: 1月5日-8日, 5元/月, 3元/m³. */
export function linkAt(text: string, at: number): Link | null {
  for (const [sign, word] of links) {
    const end = endOf(sign, text, at)
    if (end !== null) return { end, word, binds: true }
  }
  const end = endOf(per, text, at)
  if (end !== null) return { end, word: '每', binds: false }
  perUnit.lastIndex = at
  const unit = perUnit.exec(text)?.[1]
  return unit ? { end: perUnit.lastIndex, word: `每${units[unit] ?? ''}`, binds: false } : null
}

function endOf(sign: RegExp, text: string, at: number): number | null {
  sign.lastIndex = at
  return sign.test(text) ? sign.lastIndex : null
}
