import type { SpeechEngine, SpeechItem, Verdict } from './engine.ts'
import speech from './speech.json' with { type: 'json' }

/** Engines in the order they are tried, and what is known of each. */
export interface Chain {
  /** Gives an engine its place by rank and asks it whether it can speak here. */
  add(engine: SpeechEngine): void
  /** Lets engines that wait for a tap speak; to be called in the tap's own handler. */
  unlock(): void
  /** Whether any engine could be heard now. */
  sounds(): boolean
  /** Engines that could say the item now, in order; those that need a stand-in for a value come last. */
  forItem(item: SpeechItem): SpeechEngine[]
  /** Counts a failure; an engine that fails again and again is left alone. A success wipes the count. */
  mark(engine: SpeechEngine, outcome: 'spoke' | 'failed'): void
}

interface Known {
  readonly engine: SpeechEngine
  verdict: Verdict
  unlocked: boolean
  strikes: number
}

export function createChain(onChange: () => void): Chain {
  const known: Known[] = []
  const ready = ({ verdict, unlocked, strikes, engine }: Known) =>
    verdict.ok && strikes < speech.strikes && (unlocked || !engine.caps.needsGesture)
  return {
    add(engine) {
      const entry: Known = { engine, verdict: { ok: false, reason: 'not asked yet' }, unlocked: false, strikes: 0 }
      const behind = known.findIndex(({ engine: other }) => rankOf(other) > rankOf(engine))
      known.splice(behind < 0 ? known.length : behind, 0, entry)
      const settle = (verdict: Verdict) => {
        entry.verdict = verdict
        onChange()
      }
      engine.probe().then(settle, () => settle({ ok: false, reason: 'its probe failed' }))
    },
    unlock() {
      for (const entry of known) {
        if (entry.unlocked) continue
        entry.unlocked = true
        entry.engine.unlock?.()
      }
      onChange()
    },
    sounds: () => known.some(entry => entry.engine.caps.sound && ready(entry)),
    forItem(item) {
      const asked = known
        .filter(entry => entry.engine.caps.sound && ready(entry))
        .map(({ engine }) => ({ engine, can: canSay(engine, item) }))
      return [true, 'stand-in'].flatMap(fit => asked.filter(({ can }) => can === fit).map(({ engine }) => engine))
    },
    mark(engine, outcome) {
      const entry = known.find(candidate => candidate.engine === engine)
      if (entry) entry.strikes = outcome === 'spoke' ? 0 : entry.strikes + 1
    },
  }
}

function rankOf({ caps }: SpeechEngine): number {
  return caps.rank ?? Number.POSITIVE_INFINITY
}

function canSay(engine: SpeechEngine, item: SpeechItem): boolean | 'stand-in' {
  try {
    return engine.canSay(item)
  } catch {
    return false
  }
}
