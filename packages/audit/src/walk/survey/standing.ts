import type { Box } from './box.ts'

/** How one text or control stands at one moment. */
export interface Standing {
  readonly seen: boolean
  /** Its words, or its name where it shows none. */
  readonly words: string
  /** Of its words, in CSS px. */
  readonly size: number
  /** By how many px words reach beyond what a box shows of them, where no finger can bring them back; 0 where all is there. */
  readonly cut: number
  /** Wholly beyond such a box: in a box that hides what is beside it, or what is below it. */
  readonly gone: '' | 'sideways' | 'down'
  /** The words that lie on these, or under them. */
  readonly over: string
  /** Whether one of the two is taken out of the flow, and so perhaps lies there on purpose. */
  readonly loose: boolean
  /** All of it, on the page. */
  readonly box: Box
}

/** The same element before and after the page was enlarged, turned or spread. */
export interface Change {
  readonly before: Standing
  readonly after: Standing
}
