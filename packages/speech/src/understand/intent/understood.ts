import type { DateCandidate, Period } from '../date/parse-date.ts'
import type { Risk } from '../risk/risk.ts'

/** What needs a form: money could move in the end, after the customer has checked it on the screen. */
export type FormIntent = 'transfer' | 'pay-bill' | 'repay' | 'deposit'

/** What opens a page. */
export type PageIntent = 'balance' | 'passbook' | 'pension' | 'lost-card' | 'book-branch'

/** What is said to the page or the voice. `cancel`: does not want it any more. */
export type Command =
  | 'human'
  | 'repeat'
  | 'louder'
  | 'quieter'
  | 'slower'
  | 'faster'
  | 'stop'
  | 'quiet'
  | 'back'
  | 'home'
  | 'help'
  | 'cancel'
  | 'yes'
  | 'no'

/** `question`: asks how or whether, about an intent. `report`: tells what somebody else wants of them, or sounds like fraud. */
export type Intent = FormIntent | PageIntent | Command | 'question' | 'report'

export type Bill = 'water' | 'power' | 'gas' | 'phone' | 'heating' | 'tv'
export type Debt = 'credit-card' | 'loan'

/** A contact, in the words they were named by. */
export interface Payee {
  readonly id: string
  readonly name: string
  readonly heard: string
}

/** Whole fen, in the words they were said in. */
export interface Amount {
  readonly fen: number
  readonly heard: string
}

/** For how long money is put away. */
export interface Term {
  readonly months: number
  readonly heard: string
}

/** What was said of what a form or a page can be filled with. Only `payee` may be unknown: then it is asked for. */
export interface Slots {
  readonly payee?: Payee | { readonly unknown: string }
  readonly amount?: Amount
  readonly memo?: string
  readonly bill?: Bill
  readonly debt?: Debt
  readonly term?: Term
  readonly period?: Period
  readonly date?: DateCandidate
  /** What a question is about. */
  readonly about?: FormIntent | PageIntent
}

/** Slots a form cannot do without. */
export type NeededSlot = 'payee' | 'amount' | 'bill' | 'debt' | 'term'

/** One answer that can be chosen by touch or by 第一个. */
export type Choice =
  | { readonly payee: Payee }
  | { readonly amount: Amount }
  | { readonly bill: Bill }
  | { readonly debt: Debt }
  | { readonly intent: FormIntent }

/**
 * What has to be asked back, and why. `which`: it may mean several; `sure`: it probably means this one; `unknown`: no
 * contact, bill or debt of ours; `several`: more than one was said, one goes first; `about`: near this amount.
 */
export interface Ask {
  readonly slot: NeededSlot | 'intent'
  readonly why: 'missing' | 'which' | 'sure' | 'unknown' | 'several' | 'about' | 'unclear'
  readonly heard?: string
  readonly choices: readonly Choice[]
}

/** What a person said. It fills a form or opens a page; nothing in it can move money. */
export interface Understood {
  readonly intent: Intent
  readonly slots: Slots
  readonly missing: readonly NeededSlot[]
  readonly ask?: Ask
  readonly risks: readonly Risk[]
  readonly heard: string
}
