/** What moved, by itself, while nobody touched the page. */
export interface Moved {
  /** Whether it began in the first seconds and still went on after five. */
  readonly lasts: boolean
  /** The farthest it went in one look to the next, as a share of the screen's width or height. */
  readonly far: number
  /** How much of the screen it takes, 0 to 1. */
  readonly share: number
  /** Whether it only grew fainter and clearer. */
  readonly fades: boolean
}

/** Words that were replaced by others more than once, by themselves. */
export interface Turned {
  /** Whether it began in the first seconds and still went on after five. */
  readonly lasts: boolean
}

/** What moving, flashing and sounding by itself tells of one element. */
export interface MotionSight {
  readonly moved?: Moved
  readonly turned?: Turned
  /** Of what moved or turned: whether the page has a control that names the stopping, or one beside it without a name. */
  readonly stop?: 'named' | 'perhaps' | 'none'
  /** Only of the page: how often in a second a large part of the screen flashed at most. */
  readonly flashes?: number
  /** Of what a script began to play, or of the page where that is nowhere in it; a length of -1 is not known. */
  readonly played?: { readonly seconds: number; readonly silent: boolean; readonly stoppable: boolean }
}

/** What moves although the person has asked for less motion. */
export interface CalmSight {
  readonly moved?: Moved
  /** Only of the page: whether anything moved at all, and whether it glides where it could jump. */
  readonly page?: { readonly still: boolean; readonly glides: boolean }
}
