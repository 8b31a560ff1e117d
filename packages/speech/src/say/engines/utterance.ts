import { plain } from '../../read/caption.ts'
import type { Token } from '../../token.ts'
import type { Clock } from '../clock.ts'
import { groupAt, markByClock } from '../marks.ts'
import { durationMs, weigh } from '../pace.ts'
import speech from '../speech.json' with { type: 'json' }
import webSpeech from './web-speech.json' with { type: 'json' }

/** What one utterance of the browser tells; each at most once, and nothing after `onOver`. */
export interface UtteranceEvents {
  onStart(): void
  onGroup(group: number): void
  /** `null`: said to its end, or given up because its end never came; else the browser's word for what failed. */
  onOver(error: string | null): void
}

/** One chunk on its way through the browser. */
export interface Saying {
  /** No event comes any more. The browser itself is silenced by `cancel()`, which is not done here. */
  drop(): void
}

/**
 * Follows one utterance: passes each event on once, marks groups by the clock until the browser marks them itself,
 * and gives up on an end that never comes. `perMinute` is the pace that was asked for.
 */
export function follow(
  utterance: SpeechSynthesisUtterance,
  tokens: readonly Token[],
  perMinute: number,
  clock: Clock,
  events: UtteranceEvents,
): Saying {
  let live = true
  let begun = false
  let endMarks: (() => void) | null = null
  const callOffWatch = clock.after(durationMs(tokens, perMinute) * speech.watchdogFactor + speech.watchdogExtraMs, () =>
    leave(null),
  )

  utterance.addEventListener('start', start)
  utterance.addEventListener('boundary', ({ charIndex }) => {
    if (!live) return
    // The browser knows better than our clock from here on.
    endMarks?.()
    const group = groupAt(tokens, charIndex)
    if (group !== undefined) events.onGroup(group)
  })
  utterance.addEventListener('end', () => leave(null))
  utterance.addEventListener('error', ({ error }) => leave(error))
  return { drop }

  function start() {
    if (!live || begun) return
    begun = true
    events.onStart()
    endMarks = markByClock(tokens, perMinute, clock, events.onGroup)
  }

  function leave(error: string | null) {
    if (!live) return
    drop()
    events.onOver(error)
  }

  function drop() {
    live = false
    endMarks?.()
    callOffWatch()
  }
}

/** The voice's own pace at rate 1, learnt from what it just said; null when the sample is too short to learn from. */
export function learnPace(tokens: readonly Token[], tookMs: number, rate: number): number | null {
  const weight = weigh(plain(tokens))
  if (weight < webSpeech.calibratesFromCharacters || tookMs <= 0) return null
  return Math.min(400, Math.max(150, (weight * 60_000) / tookMs / rate))
}
