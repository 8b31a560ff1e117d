/** What comes when a pointer rests on one thing. */
export interface HoverSight {
  /** The words that came. */
  readonly words: string
  /** Whether the pointer can go onto what came; null where nobody tried. */
  readonly hoverable: boolean
  /** Whether Escape takes it away; `needless` where it lies over nothing. */
  readonly dismissible: 'yes' | 'no' | 'needless'
  /** After how many seconds it was gone though the pointer rested; null where it stayed, left out where nobody waited. */
  readonly goneAfter?: number | null
  /** Whether it comes for the keyboard too: when focus comes, or when Enter may open it. */
  readonly byKeys: 'yes' | 'maybe' | 'no'
  /** Whether there is something to press in it. */
  readonly operable: boolean
  /** Whether what it says is in the name or the description a screen reader gives. */
  readonly said: boolean
}
