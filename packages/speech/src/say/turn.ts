import type { Clock } from './clock.ts'
import type { SpeechEngine, SpeechEvent, SpeechItem } from './engine.ts'
import { durationMs } from './pace.ts'
import speech from './speech.json' with { type: 'json' }

/** What happens while one utterance is said. */
export interface TurnEvents {
  /** An engine takes the item; until it starts, the next one may still take over. */
  onEngine(engine: SpeechEngine): void
  onGroup(group: number): void
  onOutcome(engine: SpeechEngine, outcome: 'spoke' | 'failed'): void
  onDone(ending: Ending): void
}

/** `broken`: its engine failed on the way. `interrupted`: something else took the loudspeaker. */
export type Ending = 'said' | 'broken' | 'interrupted'

/** One utterance on its way through the engines. */
export interface Turn {
  /** Whether anything of it may have been heard. */
  started(): boolean
  /** Silence; no event comes any more, `onDone` neither. */
  stop(): void
}

/**
 * Says one utterance through the first engine that really starts. Once a word may have been heard no other engine
 * takes over: nothing is said twice. An engine that does not start, or never ends, is given up after a while.
 */
export function takeTurn(
  engines: readonly SpeechEngine[],
  itemFor: (engine: SpeechEngine) => SpeechItem,
  clock: Clock,
  events: TurnEvents,
): Turn {
  let attempt = 0
  let started = false
  let active: SpeechEngine | null = null
  let callOff: (() => void) | null = null

  tryEngine(0)
  return { started: () => started, stop: drop }

  function tryEngine(index: number) {
    const engine = engines[index]
    if (!engine) return events.onDone('broken')
    const item = itemFor(engine)
    const mine = ++attempt
    active = engine
    events.onEngine(engine)
    // Whoever was told may have stopped this turn.
    if (mine !== attempt) return
    watch(speech.startWithinMs, () => fail('no start'))
    try {
      engine.speak(item, hear)
    } catch {
      if (mine === attempt) fail('threw')
    }

    function hear(event: SpeechEvent) {
      // Late words of an engine already given up move nothing.
      if (mine !== attempt) return
      if (event.type === 'error') return fail(event.reason)
      if (event.type === 'end') return finish()
      if (event.type === 'interrupted') {
        drop()
        return events.onDone('interrupted')
      }
      started = true
      watch(patienceMs(item), finish)
      if (event.type === 'boundary') events.onGroup(event.group)
    }

    function finish() {
      drop()
      if (engine && started) events.onOutcome(engine, 'spoke')
      events.onDone('said')
    }

    function fail(reason: string) {
      drop()
      // A browser that waits for a tap is no fault of the engine.
      if (engine && reason !== 'not-allowed') events.onOutcome(engine, 'failed')
      if (started) events.onDone('broken')
      else tryEngine(index + 1)
    }
  }

  function watch(ms: number, call: () => void) {
    callOff?.()
    callOff = clock.after(ms, call)
  }

  function drop() {
    const engine = active
    attempt += 1
    active = null
    callOff?.()
    try {
      engine?.stop()
    } catch {
      // An engine that cannot be stopped is one that is gone; whoever pressed is not to notice.
    }
  }
}

function patienceMs({ tokens, charactersPerMinute }: SpeechItem): number {
  return durationMs(tokens, charactersPerMinute) * speech.watchdogFactor + speech.watchdogExtraMs
}
