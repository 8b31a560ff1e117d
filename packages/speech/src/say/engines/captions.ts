import type { Clock } from '../clock.ts'
import type { SpeechEngine } from '../engine.ts'
import { markByClock } from '../marks.ts'
import { durationMs } from '../pace.ts'

/** Says nothing: moves the mark through the caption at the pace a voice would have. Always the last of a chain. */
export function captionsEngine(clock: Clock): SpeechEngine {
  let pending: (() => void)[] = []
  const stop = () => {
    for (const cancel of pending) cancel()
    pending = []
  }
  return {
    id: 'captions',
    caps: { sound: false, needsGesture: false },
    probe: () => Promise.resolve({ ok: true }),
    canSay: () => true,
    stop,
    speak({ tokens, charactersPerMinute }, report) {
      stop()
      pending = [
        clock.after(0, () => report({ type: 'start' })),
        markByClock(tokens, charactersPerMinute, clock, group => report({ type: 'boundary', group })),
        clock.after(durationMs(tokens, charactersPerMinute), () => report({ type: 'end' })),
      ]
    },
  }
}
