import type { Clock } from './clock.ts'
import type { EarsError, ListenOptions } from './ears.ts'
import limits from './ears.json' with { type: 'json' }

/** One listening on its way: whoever turns sound into text reports here, in whatever order and however often. */
export interface Hearing {
  readonly over: boolean
  started(): void
  partial(text: string): void
  final(text: string, alternatives?: readonly string[]): void
  error(reason: EarsError): void
  /** The customer has finished, or time has: the microphone goes off, and the last words may still come. */
  stop(): void
}

/**
 * Keeps the promise of `listen`: one ending, once. Starting may take as long as a question about the microphone takes
 * an old person to read. Words so far are never taken for the whole: 转两万 may have been going to be 转两万五.
 */
export function hearing(options: ListenOptions, clock: Clock, microphoneOff: () => void): Hearing {
  let over = false
  let begun = false
  let on = true
  let callOff = clock.after(limits.startWithinMs, () => end(() => options.onError('unavailable')))

  return {
    get over() {
      return over
    },
    started() {
      if (over || begun) return
      begun = true
      // The button was let go before the microphone was on: its last words are awaited, and no more.
      if (!on) return
      watch(options.timeLimitMs ?? limits.timeLimitMs, stop)
      options.onStart?.()
    },
    partial: text => over || options.onPartial?.(text),
    final: (text, alternatives = []) =>
      end(() => (text.trim() ? options.onFinal(text, alternatives) : options.onError('no-speech'))),
    error: reason => end(() => options.onError(reason)),
    stop,
  }

  function stop() {
    if (over || !on) return
    watch(limits.finalWithinMs, () => end(() => options.onError(begun ? 'no-speech' : 'unavailable')))
    turnOff()
  }

  function end(tell: () => void) {
    if (over) return
    over = true
    callOff()
    turnOff()
    tell()
  }

  function turnOff() {
    if (!on) return
    on = false
    microphoneOff()
  }

  function watch(ms: number, call: () => void) {
    callOff()
    callOff = clock.after(ms, call)
  }
}
