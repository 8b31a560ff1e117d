/** A message that came or was there and went away by itself. */
export interface Message {
  readonly words: string
  /** How many letters a person has to read. */
  readonly letters: number
  /** How long it stood there at most, in ms. */
  readonly ms: number
}

/** What leaving the page alone tells of the page or of one element. */
export interface WatchSight {
  /** Of what opened over the page although nobody did anything. */
  readonly opened?: {
    readonly seconds: number
    readonly words: string
    /** Whether it warns that the customer will be signed out, and whether it lets them stay. */
    readonly session: boolean
    readonly extends: boolean
  }
  /** Of words that count seconds down: how many were left at first, what ends then, and whether there is a control for more. */
  readonly counting?: {
    readonly from: number
    readonly kind: 'limit' | 'resend' | 'unknown'
    readonly extends: boolean
  }
  /** Of words that say, of themselves, that the customer is signed out: whether a warning with a way to stay came first. */
  readonly ended?: { readonly seconds: number; readonly words: string; readonly warned: boolean }
  /** Of a live part of the page that went on saying other things by itself: every how many seconds; null where it did not. */
  readonly spoke?: number | null
  /** Only of the page, when the watch is over. */
  readonly page?: {
    readonly opened: number
    /** Whether a warning with a way to stay was among what opened. */
    readonly warned: boolean
    /** Where it wanted to go, after how many seconds; empty where it stayed. */
    readonly went: string
    readonly wentSeconds: number
    /** How much of its words was replaced, 0 to 1. */
    readonly swapped: number
    /** The message with the least time for its letters; null where none went away. */
    readonly hasty: Message | null
    /** The browser's own measure of how far things jumped, and the path of what jumped farthest. */
    readonly shift: number
    readonly shifted: string
    /** What took the focus late; empty where nothing did. */
    readonly stole: string
  }
}
