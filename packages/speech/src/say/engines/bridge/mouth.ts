import type { SpeechEvent } from '../../engine.ts'
import times from './bridge.json' with { type: 'json' }
import type { BridgeSpeech, Fields } from './messages.ts'
import type { Wire } from './wire.ts'

/** A place in the text being said, in UTF-16 units, from an engine that counts characters and knows no groups. */
export interface BoundaryAt {
  readonly type: 'boundary-at'
  readonly charIndex: number
}

export type Report = (event: SpeechEvent | BoundaryAt) => void

/** Speaking through the native side, one utterance at a time. */
export interface Mouth {
  speak(speech: BridgeSpeech, report: Report): () => void
  /** Takes an event; false when its utterance is not the one being said. */
  take(event: string, id: string, body: Fields): boolean
  hush(): void
}

export function createMouth(wire: Wire): Mouth {
  let speaking: { readonly id: string; readonly report: Report; begun: boolean } | null = null
  return {
    speak(speech, report) {
      hush()
      const mine = { id: wire.calls.next(), report, begun: false }
      speaking = mine
      wire.calls.send(mine.id, 'speech.speak', { id: mine.id, ...speech }, times.speakWithinMs, answer => {
        // Who has begun need not say yes.
        if (answer || mine.begun || speaking !== mine) return
        hush()
        report({ type: 'error', reason: 'the native side did not say yes in time' })
      })
      return () => {
        if (speaking === mine) hush()
      }
    },
    take(event, id, body) {
      if (speaking?.id !== id) return false
      const { report } = speaking
      if (event === 'start' || event === 'boundary') {
        if (!speaking.begun) report({ type: 'start' })
        speaking.begun = true
        if (event === 'boundary') mark(body, report)
        return true
      }
      speaking = null
      wire.forget('speech', id)
      if (event === 'error') report({ type: 'error', reason: 'the native side failed' })
      else report({ type: event === 'interrupted' ? 'interrupted' : 'end' })
      return true
    },
    hush,
  }

  function hush() {
    const stopped = speaking
    speaking = null
    if (stopped) wire.drop('speech', stopped.id)
  }
}

function mark({ group, charIndex }: Fields, report: Report) {
  if (typeof group === 'number') report({ type: 'boundary', group })
  else if (typeof charIndex === 'number') report({ type: 'boundary-at', charIndex })
}
