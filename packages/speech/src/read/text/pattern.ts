import type { Token } from '../../token.ts'
import type { ReadOptions } from '../reader.ts'

/** How a text is read. There is no `now`: a date that is written as a date is not turned into 今天. */
export type TextOptions = Omit<ReadOptions, 'now'>

/** Where a match stands. */
export interface Scene {
  /** What stands before it, at most forty characters. */
  readonly before: string
  /** What follows it, at most forty characters. */
  readonly after: string
  readonly options: TextOptions
}

/** One way of writing something: its shape, and how it is said; null when only the shape fits. */
export interface Pattern {
  /** Sticky, without look-behind: Safari before 16.4 does not know it. */
  readonly shape: RegExp
  /** A value, or words. Throws `UnreadableError` or returns null to leave it to the next pattern. */
  read(match: RegExpExecArray, scene: Scene): readonly Token[] | string | null
}

/** A number as people write it, with or without commas between thousands. */
export const figure = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`

/** What stands between two ends of a range. */
export const dash = String.raw`\s*(?:--?|~+|—{1,2}|–|至|到)\s*`

/** Puts pieces of a shape together. */
export function shape(...pieces: string[]): RegExp {
  return new RegExp(pieces.join(''), 'y')
}

/** The word for a dash between two ends; 至 and 到 stay as they are written. */
export function until(written: string): string {
  const word = written.trim()
  return word === '至' || word === '减' ? word : '到'
}
