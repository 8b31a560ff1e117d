import type { Language } from '@yinqiao/speech'
import { type VoiceMode, voiceModes, type Volume, volumes } from '@yinqiao/speech/say'
import { type Mode, modes, type Step, stepRange, steps, type Theme, themes } from '@yinqiao/tokens'

export { type VoiceMode, voiceModes, type Volume, volumes }

export const speeds = ['slow', 'medium', 'fast'] as const
export type Speed = (typeof speeds)[number]

// The voice has more languages than there are messages in.
export const languages = ['zh-CN', 'en'] as const satisfies readonly Language[]

/** What a customer chose. Each mode keeps its own text step, so leaving 长辈版 gives back the size that was. */
export interface Preferences {
  readonly mode: Mode
  readonly theme: Theme
  readonly steps: Readonly<Partial<Record<Mode, Step>>>
  readonly language: (typeof languages)[number]
  readonly voice: VoiceMode
  readonly speed: Speed
  /** Whether amounts and names of this customer's own business may be spoken without a tap. */
  readonly speaksAmounts: boolean
  /** How loud, up to how it was recorded; the phone's own volume stays the customer's. */
  readonly volume: Volume
  /** 点读: the first tap says, the second acts. */
  readonly pointsToHear: boolean
}

export const firstPreferences: Preferences = {
  mode: 'standard',
  theme: 'light',
  steps: {},
  language: 'zh-CN',
  voice: 'auto',
  speed: 'medium',
  speaksAmounts: false,
  volume: 'normal',
  pointsToHear: false,
}

/** The text step in force: what was chosen for this mode, or where the mode starts; never below what it allows (MIIT-APP-1.1d). */
export function stepOf({ mode, steps: chosen }: Pick<Preferences, 'mode' | 'steps'>): Step {
  const { start, lowest } = stepRange[mode]
  const step = chosen[mode] ?? start
  return step < lowest ? lowest : step
}

/** Reads remembered preferences; whatever is missing, old or spoilt gives way to the first ones, field by field. */
export function parsePreferences(text: string | null): Preferences {
  const kept = parseObject(text)
  const stepsKept = isObject(kept['steps']) ? kept['steps'] : {}
  return {
    mode: oneOf(modes, kept['mode'], firstPreferences.mode),
    theme: oneOf(themes, kept['theme'], firstPreferences.theme),
    steps: Object.fromEntries(modes.flatMap(m => (oneOf(steps, stepsKept[m], null) ? [[m, stepsKept[m]]] : []))),
    language: oneOf(languages, kept['language'], firstPreferences.language),
    voice: oneOf(voiceModes, kept['voice'], firstPreferences.voice),
    speed: oneOf(speeds, kept['speed'], firstPreferences.speed),
    speaksAmounts: kept['speaksAmounts'] === true,
    volume: oneOf(volumes, kept['volume'], firstPreferences.volume),
    pointsToHear: kept['pointsToHear'] === true,
  }
}

function parseObject(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function oneOf<T, F>(list: readonly T[], value: unknown, otherwise: F): T | F {
  return list.includes(value as T) ? (value as T) : otherwise
}
