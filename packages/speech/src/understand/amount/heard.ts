/** One amount that may have been meant, and the words it was heard in. */
export interface Candidate {
  readonly fen: number
  readonly heard: string
}

/** The one case in which a field may be filled without asking first. */
export interface Exact extends Candidate {
  readonly exact: true
}

/** 两百来块, 大约三百: near this amount. It carries a question, so that nobody can transfer it by overlooking `exact`. */
export interface Approximate extends Candidate {
  readonly exact: false
  readonly ask: 'exact-amount'
  readonly candidates: readonly Candidate[]
}

/**
 * What has to be asked back. `which-amount`: it may mean several things, the likeliest first; `exact-amount`: about so
 * much; `currency`: not yuan. The list may be empty: then ask openly.
 */
export interface Ask {
  readonly ask: 'which-amount' | 'exact-amount' | 'currency'
  readonly candidates: readonly Candidate[]
  readonly heard: string
}

/** `if (!heard) … else if ('ask' in heard) … else heard.fen`: what remains is exact. */
export type AmountHeard = Exact | Approximate | Ask | null

export interface AmountOptions {
  /** The customer's own payees, aliases among them. They are found before any number is. */
  readonly names?: readonly string[]
  /** The question just asked was "how much": a bare number is money. */
  readonly expects?: 'money'
}
