/** One key, pressed in one story: what is then seen, heard and focused. The contracts loop presses it in a real browser. */
export interface KeyPromise {
  /** The story (export name) it is pressed in. */
  readonly story: string
  /** Accessible name of the control that has focus before; without it, the first tab stop. */
  readonly on?: string
  /** Typed before the key. */
  readonly type?: string
  /** The key, as user-event writes it: `{Enter}`, ` `, `{ArrowDown}`. */
  readonly press: string
  /** Words, or the value of a field, that are then on the screen. */
  readonly shows?: string
  /** Words that are then no longer on the screen. */
  readonly hides?: string
  /** Words the voice then says (the caption, whoever says it). */
  readonly says?: string
  /** What a screen reader then reads of the focused control: name, role, state. */
  readonly reads?: string
  /** For whom, or against what. */
  readonly why: string
}

/** What a part promises: printed in its doc, pressed by the contracts loop. */
export interface Contract {
  /** The part's one word: folder, story, doc, class, words. */
  readonly name: string
  /** Role a screen reader hears for its main control; null for a frame that has none. */
  readonly role: string | null
  /** Where its accessible name comes from, in plain words. */
  readonly named: string
  /** Clauses it helps to meet (ids of docs and audit). */
  readonly clauses: readonly string[]
  readonly keys: readonly KeyPromise[]
}
