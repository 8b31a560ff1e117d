import type { CalmSight as Seen } from '../motion/sight.ts'

/** What moved once, from its beginning to its end. */
export interface Replayed {
  /** How far it went in all, as a share of the screen's width or height. */
  readonly way: number
  /** How much of the screen it takes at most, 0 to 1. */
  readonly share: number
  readonly seconds: number
}

export interface CalmSight extends Seen {
  readonly once?: Replayed
}
