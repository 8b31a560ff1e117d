import type { Page } from 'playwright'
import type { Words } from '../finding.ts'
import type { Hand } from '../visit/open.ts'
import type { WalkId } from './sights.ts'

/** What a walk is given: an open page nobody has touched yet, and our hand in it. */
export interface Walker {
  readonly page: Page
  /** In the main frame; what it records, the rules judge. */
  readonly hand: Hand
  /** How a foreign page changes its text size; null where nobody has told. */
  readonly changeStep: ((page: Page, step: 'smallest' | 'largest') => Promise<void>) | null
}

/**
 * One way of going through a page as a customer does. It records what it saw in the page (`hand`), and leaves the page in
 * the state in which it is to be judged; it needs to put nothing back.
 */
export interface Walk {
  readonly id: WalkId
  /** What it does, in few words, for the progress line. */
  readonly does: Words
  take(walker: Walker): Promise<void>
}
