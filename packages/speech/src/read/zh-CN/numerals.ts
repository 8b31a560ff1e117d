import pauses from '../pauses.json' with { type: 'json' }
import { ListPen, type Pen } from '../pen.ts'
import type { Piece } from '../pieces.ts'

const figures = '零一二三四五六七八九'

/** A word behind a figure, and the ten pieces it makes with one: 零元, 一元, 两 and the like are no row of it. */
export interface Unit {
  readonly name: string
  readonly row: readonly string[]
}

/** Joining them anew for every number takes longer than all the arithmetic: make those that are often needed once. */
export function unitOf(name: string): Unit {
  return { name, row: [...figures].map(one => one + name) }
}

const [thousand, hundred, ten] = [unitOf('千'), unitOf('百'), unitOf('十')]
/** Nothing behind the figure. */
export const none = unitOf('')
const sections = [
  { size: 100_000_000, unit: unitOf('亿') },
  { size: 10_000, unit: unitOf('万') },
  { size: 1, unit: none },
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
export function cardinal(number: number | string, { liang, measured = false, unit = '' }: Two): Piece[] {
  const pen = new ListPen()
  writeCardinal(pen, Number(number), liang, measured, unit ? unitOf(unit) : none)
  return pen.pieces
}

/** The same with any pen. */
export function writeCardinal(pen: Pen, number: number, liang: boolean, measured: boolean, unit: Unit): void {
  if (number === 0) return pen.add(figures.charAt(0) + unit.name)
  let rest = number
  let leads = true
  let gap = false
  for (const { size, unit: large } of sections) {
    // Exact: a quotient of whole numbers below 10¹⁴ lies too far under the next whole one to be rounded up to it.
    const section = Math.floor(rest / size)
    rest -= section * size
    const behind = size === 1 ? unit : large
    if (section === 0) {
      gap = !leads
      if (size === 1 && unit.name) pen.add(unit.name)
      continue
    }
    if (!leads) pen.pause(pauses.section)
    if (!leads && (gap || section < 1_000)) pen.add('零')
    if (leads && liang && section === 2 && (size > 1 || measured)) pen.add(`两${behind.name}`)
    else writeSection(pen, section, behind, leads, liang)
    gap = false
    leads = false
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
export function joined(digit: number, { row }: Unit): string {
  return row[digit] ?? ''
}

function writeSection(pen: Pen, number: number, unit: Unit, leads: boolean, liang: boolean): void {
  // `| 0` tells the engine that these are small: as doubles their % takes longer than all the rest.
  const small = number | 0
  const first = (small / 1_000) | 0
  const second = ((small / 100) | 0) % 10
  const third = ((small / 10) | 0) % 10
  const last = small % 10
  if (first > 0) pen.add(leads && liang && first === 2 ? '两千' : joined(first, thousand))
  if (second > 0) pen.add(joined(second, hundred))
  else if (first > 0 && third + last > 0) pen.add('零')
  if (third > 0) pen.add(leads && number < 20 ? '十' : joined(third, ten))
  else if (second > 0 && last > 0) pen.add('零')
  if (last > 0) pen.add(joined(last, unit))
  else if (unit.name) pen.add(unit.name)
}
