import type { Change } from '../survey/standing.ts'

/** What the page's own text size tells of one text or control. */
export interface StepsSight {
  /** Only of the page: whether a way to change the size was told or found. */
  readonly found?: boolean
  /** Only of the page: the words of two things that changed places. */
  readonly reversed?: { readonly first: string; readonly second: string } | null
  /** At the smallest and at the largest size. */
  readonly change?: Change
  /** How many times larger most words of the page became, and how large they are now. */
  readonly most?: { readonly times: number; readonly size: number }
}
