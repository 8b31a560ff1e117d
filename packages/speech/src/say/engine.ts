import type { Language, Token } from '../token.ts'

/** What an engine is given: tokens it may say, whole or not at all. */
export interface SpeechItem {
  readonly tokens: readonly Token[]
  readonly language: Language
  /** The pace of the syllables; the tokens bring their pauses, stretched already. */
  readonly charactersPerMinute: number
  /** What the pauses were multiplied by; for an engine that makes its own, 1 when nothing is said. */
  readonly pauses?: number
  /** 0 to 1; 1 is as loud as recorded. */
  readonly volume: number
}

/** What an engine tells. `error` before any `start` means that nothing was heard. */
export type SpeechEvent =
  | { readonly type: 'start' }
  | { readonly type: 'boundary'; readonly group: number }
  | { readonly type: 'end' }
  /** A call or another app has taken the loudspeaker: nothing more is heard, and no other engine talks into it. */
  | { readonly type: 'interrupted' }
  /** `not-allowed`: the browser waits for a tap; the engine itself is sound. */
  | { readonly type: 'error'; readonly reason: string }

/** Whether an engine can speak here, and if not, why: a sentence for developers, nothing about the customer. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reason: string }

/**
 * Something that says one item at a time and knows nothing of queues, privacy or modes. It reports by calling back
 * and not by a promise or an iterator: iOS speaks only in the very handler of a tap, so nothing may wait in between.
 */
export interface SpeechEngine {
  readonly id: string
  readonly caps: {
    /** False for an engine that only paces the caption. */
    readonly sound: boolean
    /** Whether a tap must have happened before it is heard. */
    readonly needsGesture: boolean
    /** Its place in the chain, smaller first, whenever it was loaded; without one, behind those that have one. */
    readonly rank?: number
    /** Whether it speaks without a network. */
    readonly offline?: boolean
    /** Whether it tells itself which group is being said. */
    readonly boundary?: boolean
  }
  /** Finds out whether it can speak. Never rejects; may take seconds. */
  probe(): Promise<Verdict>
  /** Called in the handler of the first tap or key. */
  unlock?(): void
  /**
   * Whether it can say all of this item; a sentence is never shared between engines. `stand-in`: only with other words
   * for some value (屏幕上的这位 for a name), so that any engine that has the value itself goes first.
   */
  canSay(item: SpeechItem): boolean | 'stand-in'
  /** Says an item. Events for an item may still come after `stop`: the director does not listen to them any more. */
  speak(item: SpeechItem, report: (event: SpeechEvent) => void): void
  stop(): void
}
