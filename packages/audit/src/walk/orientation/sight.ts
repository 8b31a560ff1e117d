import type { Change } from '../survey/standing.ts'

/** What turning the phone tells of the page, or of one text or control. */
export interface OrientationSight {
  /** Only of the page. */
  readonly page?: {
    /** Words that ask to turn the phone back; empty where none do. */
    readonly notice: string
    /** Whether they lie over the page. */
    readonly covers: boolean
    /** Whether the page turns itself against the phone. */
    readonly turned: boolean
    /** How much of what was seen upright is still seen, 0 to 1. */
    readonly kept: number
  }
  /** Upright and on its side; only where the page lets itself be turned. */
  readonly change?: Change
}
