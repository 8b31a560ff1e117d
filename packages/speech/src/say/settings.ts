import type { Language } from '../token.ts'
import type { Rate } from './pace.ts'

/**
 * How prompts reach the customer, captions always. `auto`: sound unless a screen reader is known to run. `screenReader`
 * and `captions` never make a sound. EN 301 549 5.1.3.
 */
export const voiceModes = ['auto', 'sound', 'screenReader', 'captions'] as const
export type VoiceMode = (typeof voiceModes)[number]

/** How loud, before the phone's own volume keys: a share of the recording, never more than it. */
export const volumes = ['soft', 'normal', 'loud'] as const
export type Volume = (typeof volumes)[number]

/** What the customer chose, and the words of their language; may change at any time. */
export interface DirectorSettings {
  readonly language: Language
  readonly mode: VoiceMode
  readonly rate: Rate
  readonly volume: Volume
  /** Amounts and names may be heard by whoever stands near. */
  readonly speaksAmounts: boolean
  /** Told by a native bridge; a page by itself cannot know. */
  readonly screenReader: boolean
  /** Told by a native bridge: `private` when only the customer hears (earphones, earpiece held to the ear). */
  readonly listening: 'open' | 'private'
  /** Told by a native bridge: the screen and its sound are being recorded or cast, to whom nobody here knows. */
  readonly screenCaptured: boolean
  /** Said and shown instead of a sentence that must be kept back: 请看屏幕。 */
  readonly withheld: string
}

/** Before anybody has chosen: nobody else hears of money. */
export const usualSettings: Omit<DirectorSettings, 'withheld'> = {
  language: 'zh-CN',
  mode: 'auto',
  rate: 'medium',
  volume: 'normal',
  speaksAmounts: false,
  screenReader: false,
  listening: 'open',
  screenCaptured: false,
}

/** Whether the choices let us make a sound: never over a screen reader. */
export function modeSounds({ mode, screenReader }: DirectorSettings): boolean {
  return mode === 'sound' || (mode === 'auto' && !screenReader)
}
