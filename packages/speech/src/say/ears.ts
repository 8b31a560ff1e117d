import type { Language } from '../token.ts'
import type { Verdict } from './engine.ts'

/**
 * Why nobody was heard. `not-allowed`: the microphone was refused. `no-speech`: nothing was said, or nothing
 * understood. `network`: a server was needed and not reached. `unavailable`: anything else, silence of the phone included.
 */
export type EarsError = 'not-allowed' | 'no-speech' | 'network' | 'unavailable'

/** One listening. Exactly one of `onFinal` and `onError` comes, once, after `stop` too. */
export interface ListenOptions {
  readonly language: Language
  /** The microphone is on: the moment to say 请说话. */
  onStart?(): void
  /** The words so far, to be shown; they may still change. */
  onPartial?(text: string): void
  /** The words, and what else they may have been, likeliest first. Text to fill a form with, never a yes to money. */
  onFinal(text: string, alternatives: readonly string[]): void
  onError(reason: EarsError): void
  /** Listening ends by itself after so many ms. */
  readonly timeLimitMs?: number
}

/** Something that turns speech into text: a native bridge, a browser, a script in a test. The kit itself never touches sound. */
export interface Ears {
  /** Whether it could listen here. Asks the customer for nothing, never rejects. */
  canListen(): Promise<Verdict>
  /**
   * Listens once; to be called in the handler of a tap. The returned function ends it: what was said until then is still
   * understood. A second listening ends the first.
   */
  listen(options: ListenOptions): () => void
}
