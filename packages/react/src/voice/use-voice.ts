import { createContext, useContext } from 'react'
import type { MessageKey } from '@yinqiao/locales'
import type { Token } from '@yinqiao/speech'
import type { Values } from '../words/words.ts'

/** How urgent a prompt is; a higher one interrupts, a lower one waits (safety > error > step > hint). */
export type Priority = 'safety' | 'error' | 'step' | 'hint'

export interface SayOptions {
  readonly priority?: Priority
  /** True when a tap asked for exactly this: only then may a balance be spoken. */
  readonly asked?: boolean
}

/** The one voice of the app, as parts and flows see it. */
export interface Voice {
  /** Says a message: caption always, sound where the customer's choices allow it. */
  readonly say: (key: MessageKey, values?: Values, options?: SayOptions) => void
  readonly sayTokens: (tokens: readonly Token[], options?: SayOptions) => void
  /** 再听一遍: says the last thing again, as an asked-for one. */
  readonly replay: () => void
  /** Silence now; whatever waits is dropped. */
  readonly stop: () => void
}

export const VoiceContext = createContext<Voice | null>(null)

/** The voice of the app. Throws outside a YinqiaoProvider. */
export function useVoice(): Voice {
  const voice = useContext(VoiceContext)
  if (!voice)
    throw new Error(
      'useVoice: no YinqiaoProvider above. Nothing would be said or captioned. Wrap the app in <YinqiaoProvider>.',
    )
  return voice
}
