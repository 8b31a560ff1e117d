import type { Page } from 'playwright'
import type { Hand } from '../visit/open.ts'

/** What an elder is given: an open page, our hand in it, and the seed of the day. */
export interface Try {
  readonly page: Page
  readonly hand: Hand
  readonly seed: number
  /** Our hand in the page that was opened once more and left alone; the elders who need it share it; null where it could not be. */
  readonly leftAlone: () => Promise<Hand | null>
}
