/**
 * Who may hear a token. `public`: always. `personal`: when the customer chose to have amounts and names spoken.
 * `sensitive`: only after a tap that asked for it. `secret`: no engine, live region or log ever gets it.
 * Levels and examples: EN 301 549 5.1.3.8 and 5.1.3.9, ADA 707.4.
 */
export type Privacy = 'public' | 'personal' | 'sensitive' | 'secret'

/** What a value is; a message names it in its hole: `{{fee, amount}}`. The same word for the eye and for the ear. */
export type ValueKind =
  | 'amount'
  | 'balance'
  | 'card-tail'
  | 'code'
  | 'count'
  | 'currency'
  | 'date'
  | 'date-time'
  | 'duration'
  | 'hotline'
  | 'name'
  | 'ordinal'
  | 'percent'
  | 'phone'
  | 'range'
  | 'rate'
  | 'text'
  | 'time'

/** Languages that have a reader; `zh-HK` is Cantonese. Messages may exist in fewer. */
export type Language = 'zh-CN' | 'zh-HK' | 'en'

/** The smallest piece that is said in one go: a run of words, or one syllable group of a value (二百, 元). */
export interface Token {
  /** As it is captioned and said: already words, never figures an engine would have to guess at. */
  readonly text: string
  readonly kind: 'words' | ValueKind
  readonly privacy: Privacy
  /** Tokens of one value share a number, so that a caption can mark the whole value. */
  readonly group: number
  /** Silence after the token, in ms. */
  readonly pauseMs?: number
}
