import type { Clock } from '../clock.ts'
import webSpeech from './web-speech.json' with { type: 'json' }

/** Where a verdict is kept between visits; `localStorage` fits. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>

/** What is known of this phone's voice from an earlier visit. */
export interface VerdictMemory {
  /** Null when nothing is known, or it is too old, or the phone's browser has changed. */
  recall(): boolean | null
  remember(speaks: boolean): void
}

const key = 'yinqiao.web-speech'

/** Remembers for some days, per user agent: an update may bring a voice or take it away. */
export function verdictMemory(memory: Memory | null, agent: string, clock: Clock): VerdictMemory {
  return {
    recall() {
      try {
        const kept: unknown = JSON.parse(memory?.getItem(key) ?? 'null')
        return isVerdict(kept) && kept.agent === agent && kept.until > clock.now() ? kept.speaks : null
      } catch {
        return null
      }
    },
    remember(speaks) {
      try {
        memory?.setItem(key, JSON.stringify({ agent, speaks, until: clock.now() + webSpeech.verdictDays * 86_400_000 }))
      } catch {
        // Private windows and full disks: we ask again next time.
      }
    },
  }
}

function isVerdict(value: unknown): value is { agent: string; speaks: boolean; until: number } {
  return typeof value === 'object' && value !== null && 'agent' in value && 'speaks' in value && 'until' in value
}
