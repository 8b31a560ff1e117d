/** What going through the page by Tab tells of one element. */
export interface KeyboardSight {
  /** How the keyboard gets to a control; `none` where Tab went through the whole page without it. */
  readonly way?: Way
  /** Why it should be reachable, or what may excuse that it is not; only where `way` is `none`. */
  readonly because?:
    'role' | 'native' | 'handler' | 'taken out' | 'beside' | 'missed' | 'nameless' | 'dragged' | 'dragged perhaps'
  /** Where Tab stopped. */
  readonly stop?: Stop
  /** What the eye sees change when focus comes; only for some of many that look alike. */
  readonly change?: Change
  /** Whether Tab is held here, and whether Escape lets go. */
  readonly held?: 'for good' | 'until Escape'
}

/** `tab` by itself; `group` with the arrows of its group; `within`/`around` by what is in or around it; `twin` by a like one. */
export type Way = 'tab' | 'group' | 'within' | 'around' | 'twin' | 'label' | 'none'

export interface Stop {
  /** The how-manieth stop it is, from 1. */
  readonly order: number
  /** By how many screens focus jumped up the page to come here; 0 where it went on. */
  readonly jumpUp: number
  /** Whether the jump led into another column, or to or from something that stays in its place. */
  readonly jumpHasReason: boolean
  /** Whether its own box, or what stands for it, can be seen at all. */
  readonly seen: 'yes' | 'no' | 'unsure'
  /** Of the part that could be on the screen, how much lies under other things, 0 to 1. */
  readonly covered: number
  /** What lies over it. */
  readonly cover: string
  /** What the page did when focus came. */
  readonly did: 'nothing' | 'navigation' | 'window' | 'dialog' | 'focus away' | 'focus lost'
}

export interface Change {
  readonly width: number
  readonly height: number
  /** How round its corners are, the mean of the four in CSS px. */
  readonly radius: number
  /** Pixels whose colour changed so that an eye may notice. */
  readonly area: number
  /** Pixels by the contrast of their change, in tenths: the entry 30 counts those from 3.0 to 3.1. */
  readonly byTenth: readonly number[]
  /** Whether the ring is the browser's own. */
  readonly native: boolean
  /** Whether a caret shows where one is. */
  readonly caret: boolean
}
