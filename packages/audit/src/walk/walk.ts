import type { Page } from 'playwright'
import type { Words } from '../finding.ts'
import type { Hand, Start } from '../visit/open.ts'
import type { Refusal } from './guard.ts'
import type { WalkId } from './sights.ts'

/*
 * A walk is a folder of three files:
 *   <id>/sight.ts     what it sees of one element (an interface; its line in sights.ts makes it known to rules)
 *   <id>/look.ts      what is measured and recorded inside the page (its line in looks.ts puts it there)
 *   <id>/<id>.walk.ts what is pressed and waited for, from outside (its line in walks.ts has it taken)
 * Outside asks inside through the hand: `hand.evaluate(({ looks }) => looks.keyboard.arrive())`. A rule with
 * `"needs": "walk", "sees": "<id>"` then judges the sights, in the page, when the walk is over.
 */

/** What a walk is given: an open page nobody has touched yet, and our hand in it. */
export interface Walker {
  readonly page: Page
  /** In the main frame; what it records, the rules judge. */
  readonly hand: Hand
  /** What the page tried to do and was refused since the walk began, oldest first; grows while one walks. */
  readonly refused: readonly Refusal[]
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
  /** How the page is opened for it, where a plain phone will not do. */
  readonly start?: Start
  /** How long it may take; half a minute unless told. A walk that is cut short is not judged, so it minds the time itself. */
  readonly limitMs?: number
  take(walker: Walker): Promise<void>
}
