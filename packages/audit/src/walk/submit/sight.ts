/** What sending a form as it is tells, of the form or of one of its fields. */
export interface SubmitSight {
  /** Of a form: how it answered. */
  readonly answer?: Answer
  /** Of a field that was found wanting. */
  readonly error?: FieldError
  /** Of a field in which something was written before the form was sent again: whether it stands there still. */
  readonly kept?: boolean
}

export interface Answer {
  /** `browser`: in the browser's own bubble; `words`: in words on the page; `box`: in a box of the browser; `sent`: it tried to go. */
  readonly how: 'browser' | 'words' | 'box' | 'sent' | 'marks' | 'nothing'
  /** Whether the form says that something in it must be filled in. */
  readonly demands: boolean
  /** The words that came, and what can be pressed among them. */
  readonly says: string
  /** Whether something beside a field told already how to fill it in. */
  readonly hinted: boolean
  /** How somebody who listens learns of the words. */
  readonly heard: 'announced' | 'focus' | 'no'
  /** After how many seconds the words were gone without anybody doing anything; null where they stayed as long as one watched. */
  readonly goneAfter?: number | null
}

export interface FieldError {
  /** `browser`: told by the browser; `linked`: words tied to the field; `near`: words beside it only; `none`: a mark without words. */
  readonly words: 'browser' | 'linked' | 'near' | 'none'
  readonly invalid: boolean
}
