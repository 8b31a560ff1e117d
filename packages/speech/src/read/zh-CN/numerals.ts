import pauses from '../pauses.json' with { type: 'json' }
import type { Piece } from '../pieces.ts'

const figures = '零一二三四五六七八九'
const places = ['千', '百', '十', ''] as const
const sections = ['亿', '万', ''] as const

/** How a number begins that starts with 2. */
export interface Two {
  /** 两千, 两万, 两亿 instead of 二千, 二万, 二亿. */
  readonly liang: boolean
  /** A measure word follows: exactly 2 is 两 too (两元, 两天). */
  readonly measured?: boolean
}

/**
 * Reads a whole number of up to twelve digits. Sections of four, one 零 for a gap, 十 without 一 at the front,
 * 两 only for the very first figure: 三万二千, 二百, 两千.
 */
export function cardinal(digits: string, two: Two): Piece[] {
  if (/^0*$/.test(digits)) return ['零']
  const padded = digits.padStart(12, '0')
  const pieces: Piece[] = []
  let gap = false
  for (const [index, unit] of sections.entries()) {
    const section = padded.slice(index * 4, index * 4 + 4)
    if (section === '0000') {
      gap = pieces.length > 0
      continue
    }
    if (pieces.length > 0) pieces.push(pauses.section)
    if (pieces.length > 0 && (gap || section.startsWith('0'))) pieces.push('零')
    pieces.push(...fourDigits(section, pieces.length === 0))
    if (unit) pieces.push(unit)
    gap = false
  }
  return withLiang(pieces, two)
}

/** Reads digit by digit; `yao` says 幺 for 1. */
export function eachDigit(digits: string, yao = false): string[] {
  return [...digits].map(digit => (yao && digit === '1' ? '幺' : figure(digit)))
}

/** One figure by itself. */
export function figure(digit: string | number): string {
  return figures.charAt(Number(digit))
}

function fourDigits(section: string, first: boolean): string[] {
  const pieces: string[] = []
  let gap = false
  for (const [index, place] of places.entries()) {
    const digit = section.charAt(index)
    if (digit === '0') {
      gap = pieces.length > 0
      continue
    }
    if (gap) pieces.push('零')
    gap = false
    const leadingTen = first && pieces.length === 0 && place === '十' && digit === '1'
    pieces.push(leadingTen ? '十' : figure(digit) + place)
  }
  return pieces
}

function withLiang(pieces: Piece[], { liang, measured = false }: Two): Piece[] {
  const [first, second] = pieces
  if (!liang) return pieces
  if (first === '二千') return ['两千', ...pieces.slice(1)]
  const standsAlone = second === undefined && measured
  if (first === '二' && (second === '万' || second === '亿' || standsAlone)) return ['两', ...pieces.slice(1)]
  return pieces
}
