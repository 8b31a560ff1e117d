import type { Clock } from '../clock.ts'
import type { SpeechEngine, Verdict } from '../engine.ts'
import { plain } from '../../read/caption.ts'
import { beats, durationMs } from '../pace.ts'

export {
  type Message,
  scriptedPhone,
  type PhoneFault,
  type ScriptedPhone,
  type ScriptedPhoneOptions,
} from './scripted-phone.ts'

/** How an engine can go wrong, each seen on a real phone (docs/speech.md). */
export type Fault =
  | 'none'
  | 'no-start'
  | 'late-start'
  | 'no-end'
  | 'double-end'
  | 'error-before-start'
  | 'error-after-start'
  | 'not-allowed'
  | 'interrupted'
  | 'throws'

export interface ScriptedOptions {
  readonly clock: Clock
  /** One for each thing it is asked to say, in order; after the last all goes well. */
  readonly faults?: readonly Fault[]
  readonly verdict?: Verdict
  readonly verdictAfterMs?: number
  readonly needsGesture?: boolean
  readonly rank?: number
  readonly canSay?: SpeechEngine['canSay']
}

/** An engine that makes no sound, keeps a list of what would have been heard, and misbehaves as told. For tests. */
export interface Scripted extends SpeechEngine {
  /** What a bystander would have heard begin, in order. */
  readonly spoken: readonly string[]
  /** True from the first word to the last or to `stop`. */
  readonly speaking: boolean
}

const lateMs = 10_000

/** Makes a scripted engine. */
export function scripted({ clock, faults = [], ...options }: ScriptedOptions): Scripted {
  const spoken: string[] = []
  let asked = 0
  let sounding = 0
  return {
    id: 'scripted',
    caps: { sound: true, needsGesture: options.needsGesture ?? false, ...(options.rank && { rank: options.rank }) },
    get spoken() {
      return spoken
    },
    get speaking() {
      return sounding > 0
    },
    probe: () =>
      new Promise(resolve => clock.after(options.verdictAfterMs ?? 0, () => resolve(options.verdict ?? { ok: true }))),
    canSay: options.canSay ?? (() => true),
    // A real engine falls silent but goes on calling back about what it was told to drop; so does this one.
    stop() {
      sounding = 0
    },
    speak(item, report) {
      const fault = faults[asked] ?? 'none'
      const turn = ++asked
      if (fault === 'throws') throw new Error('engine gone')
      if (fault === 'no-start') return
      if (fault === 'not-allowed') return void clock.after(10, () => report({ type: 'error', reason: fault }))
      if (fault === 'error-before-start') return void clock.after(10, () => report(failed))
      sounding = turn
      const fromMs = fault === 'late-start' ? lateMs : 10
      clock.after(fromMs, () => {
        if (sounding === turn) spoken.push(plain(item.tokens))
        report({ type: 'start' })
      })
      if (fault === 'error-after-start') return void clock.after(fromMs + 100, () => report(failed))
      if (fault === 'interrupted') return void clock.after(fromMs + 100, () => report({ type: 'interrupted' }))
      for (const { group, atMs } of beats(item.tokens, item.charactersPerMinute)) {
        clock.after(fromMs + atMs, () => report({ type: 'boundary', group }))
      }
      if (fault === 'no-end') return
      clock.after(fromMs + durationMs(item.tokens, item.charactersPerMinute), () => {
        if (sounding === turn) sounding = 0
        report({ type: 'end' })
        if (fault === 'double-end') report({ type: 'end' })
      })
    },
  }
}

const failed = { type: 'error', reason: 'synthesis-failed' } as const
