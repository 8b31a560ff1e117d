import pauses from '../pauses.json' with { type: 'json' }
import type { Piece } from '../pieces.ts'

const figures = '零一二三四五六七八九'
const sections = [
  { size: 100_000_000, name: '亿' },
  { size: 10_000, name: '万' },
  { size: 1, name: '' },
] as const

/** How a number begins that starts with 2, and what it counts. */
export interface Two {
  /** 两千, 两万, 两亿 instead of 二千, 二万, 二亿. */
  readonly liang: boolean
  /** A measure word follows: exactly 2 is 两 too (两元, 两天). */
  readonly measured?: boolean
  /**
   * The word behind the number. A single figure takes it into its own piece, for the melody of 一, 三 and 五 hangs on it:
   * 四元, but 三十 元.
   */
  readonly unit?: string
}

/**
 * Reads a whole number below 万亿. Sections of four, one 零 for a gap, 十 without 一 at the front, 两 only for the very
 * first figure: 三万二千, 二百, 两千.
 */
export function cardinal(number: number | string, two: Two): Piece[] {
  const pieces: Piece[] = []
  writeCardinal(pieces, Number(number), two)
  return pieces
}

/** The same, written behind what is there already. */
export function writeCardinal(pieces: Piece[], number: number, { liang, measured = false, unit = '' }: Two): void {
  if (number === 0) {
    pieces.push(joined(0, unit))
    return
  }
  const start = pieces.length
  let rest = number
  let gap = false
  for (const { size, name } of sections) {
    // Exact: a quotient of whole numbers below 10¹⁴ lies too far under the next whole one to be rounded up to it.
    const section = Math.floor(rest / size)
    rest -= section * size
    const leads = pieces.length === start
    const behind = size === 1 ? unit : name
    if (section === 0) {
      gap = !leads
      if (size === 1 && unit) pieces.push(unit)
      continue
    }
    if (!leads) pieces.push(pauses.section)
    if (!leads && (gap || section < 1_000)) pieces.push('零')
    gap = false
    if (leads && liang && section === 2 && (size > 1 || measured)) pieces.push(`两${behind}`)
    else writeSection(pieces, section, behind, leads, liang)
  }
}

/** Reads digit by digit; `yao` says 幺 for 1. */
export function eachDigit(digits: string, yao = false): string[] {
  return [...digits].map(digit => (yao && digit === '1' ? '幺' : figure(digit)))
}

/** One figure by itself. */
export function figure(digit: string | number): string {
  return figures.charAt(Number(digit))
}

/** One figure and what it counts, as one piece. */
export function joined(digit: number, unit: string): string {
  return ready[unit]?.[digit] ?? figures.charAt(digit) + unit
}

// Every amount is made of these; joining them anew each time takes longer than all the arithmetic.
const ready: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ['千', '百', '十', '万', '亿', '', '元', '角', '分'].map(unit => [unit, [...figures].map(digit => digit + unit)]),
)

function writeSection(pieces: Piece[], number: number, unit: string, leads: boolean, liang: boolean): void {
  const first = Math.floor(number / 1_000)
  const hundred = Math.floor(number / 100) % 10
  const ten = Math.floor(number / 10) % 10
  const one = number % 10
  if (first > 0) pieces.push(leads && liang && first === 2 ? '两千' : joined(first, '千'))
  if (hundred > 0) pieces.push(joined(hundred, '百'))
  else if (first > 0 && ten + one > 0) pieces.push('零')
  if (ten > 0) pieces.push(leads && number < 20 ? '十' : joined(ten, '十'))
  else if (hundred > 0 && one > 0) pieces.push('零')
  if (one > 0) pieces.push(joined(one, unit))
  else if (unit) pieces.push(unit)
}
