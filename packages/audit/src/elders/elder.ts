import type { Words } from '../finding.ts'

export type ElderId = 'shaking-hands' | 'ageing-eyes' | 'slow-reader' | 'deaf' | 'blind' | 'memory'

/** One number a simulated elder measured on a page. */
export interface Measure {
  readonly id: string
  readonly title: Words
  /** In `unit`; null where the page has nothing to measure. */
  readonly value: number | null
  readonly unit: '%' | 'count' | 's'
  /** Which way is better for a person. */
  readonly better: 'higher' | 'lower'
}

/** What stood in the way of a simulated elder, the worst first. */
export interface Hindrance {
  readonly element: string
  readonly snippet: string
  readonly what: Words
}

/** What one simulated elder met on one page. */
export interface ElderResult {
  readonly elder: ElderId
  readonly title: Words
  /** The id of the measure that tells most. */
  readonly headline: string
  readonly measures: readonly Measure[]
  readonly hindrances: readonly Hindrance[]
  /** Lines a person can read, such as a transcript; empty where there are none. */
  readonly transcript: readonly string[]
  /** Why something could not be measured; left out where all was. */
  readonly note?: Words
  /** Makes the run repeatable; 0 where nothing is drawn by chance. */
  readonly seed: number
}
