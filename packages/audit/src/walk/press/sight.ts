/** What pressing one control does. */
export interface PressSight {
  /** What it opened, if that is a dialog. */
  readonly dialog?: DialogSight
  /** Whether it says that it is open, where it opens and closes a part of the page. */
  readonly toggle?: ToggleSight
  /** What was said when it was pressed, or of what says it. */
  readonly answer?: Answer
  /** Of the main heading, where pressing showed another view: the titles, and how the heading was called before. */
  readonly view?: {
    readonly title: string
    readonly titled: string
    readonly headed: string
    readonly heading: string
  }
  /** Of the whole page: the views that what leads on and back led through. */
  readonly views?: readonly View[]
  /** How long something turned after the press, in ms, and whether anything was said of it. */
  readonly wait?: { readonly ms: number; readonly told: boolean }
  /** Whether its look alone tells that it is on, or that it is the chosen one of its row. */
  readonly drawn?: Drawn
  /** Of a window that shuts off the page: whether it says what it is. */
  readonly over?: { readonly told: boolean }
  /** What setting it does beyond setting it. */
  readonly setting?: 'nothing' | 'navigation' | 'window' | 'dialog' | 'address'
}

export interface View {
  readonly heading: string
  /** What stands in it once, from first to last. */
  readonly order: readonly { readonly name: string; readonly kind: 'heading' | 'on' | 'back' | 'help' }[]
}

export interface Drawn {
  readonly how: 'switched' | 'chosen'
  /** Whether a word for its state, its name or a live part of the page told it too. */
  readonly told: boolean
  /** Whether other words came, or all colours of the page changed. */
  readonly other: boolean
}

export interface Answer {
  readonly words: string
  /** How much there is to read. */
  readonly letters: number
  /** How somebody who listens learns of it. */
  readonly heard: 'announced' | 'focus' | 'no'
  /** How long it stood, in ms; null where it stayed as long as one watched. */
  readonly goneMs: number | null
}

export interface DialogSight {
  readonly modal: boolean
  /** Where the focus is when it is open. */
  readonly focus: 'inside' | 'outside'
  /** Whether Tab leads out of it, onto what lies behind. */
  readonly leaks: boolean
  readonly escape: 'closes' | 'stays'
  /** Whether there is a button in it that does not send a form. */
  readonly hasButton: boolean
  /** Where the focus is when it is closed; null where it could not be closed. */
  readonly back: 'opener' | 'elsewhere' | 'lost' | null
}

export interface ToggleSight {
  /** Whether `aria-expanded` (or another word for its state) follows; `none` where it has no such word. */
  readonly state: 'follows' | 'stays' | 'none'
  /** Whether its name says the new state. */
  readonly renamed: boolean
  /** Whether it names what it opens by `aria-controls`, and that is what opened. */
  readonly sure: boolean
  /** Whether a second press took away all that the first one brought. */
  readonly undone: boolean
}
