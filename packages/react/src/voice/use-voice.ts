import { createContext, useContext, useSyncExternalStore } from 'react'
import type { MessageKey } from '@yinqiao/locales'
import type { Token } from '@yinqiao/speech'
import type { Director, DirectorState, Ears, SayOptions } from '@yinqiao/speech/say'
import type { Values } from '../words/words.ts'

/** The one voice of the app, as parts and flows see it. */
export interface Voice {
  /** Says a message: caption always, sound where the customer's choices allow it. A higher priority interrupts. */
  readonly say: (key: MessageKey, values?: Values, options?: SayOptions) => void
  readonly sayTokens: (tokens: readonly Token[], options?: SayOptions) => void
  /** 再听一遍: says the last thing again, as it was allowed to be said before. */
  readonly replay: () => void
  /** 慢一点: one step slower from now on, and the last thing again. */
  readonly slower: () => void
  /** 大点声: one step louder from now on, and the last thing again. */
  readonly louder: () => void
  /** Whether to ask 旁边的人可能会听到 before these words are said aloud on request. */
  readonly asksFirst: (tokens: readonly Token[]) => boolean
  /** The customer said that others may hear; holds until something is forgotten. */
  readonly agree: () => void
  /** Silence now; whatever waits is dropped. */
  readonly stop: () => void
  /** 安静一会儿: captions only, for so many ms; 0 ends it. */
  readonly quiet: (ms: number) => void
  /** Forgets what was said, caption and 再听一遍 included: the customer has gone, or hid it. */
  readonly forget: () => void
}

export const VoiceContext = createContext<Voice | null>(null)
export const EarsContext = createContext<Ears | null>(null)
export const DirectorContext = createContext<Director | null>(null)

/** The voice of the app. Throws outside a YinqiaoProvider. */
export function useVoice(): Voice {
  const voice = useContext(VoiceContext)
  if (!voice) throw outside('useVoice')
  return voice
}

/** What is being said and what was heard last, for captions. Throws outside a YinqiaoProvider. */
export function useSaid(): DirectorState {
  const director = useContext(DirectorContext)
  if (!director) throw outside('useSaid')
  return useSyncExternalStore(director.subscribe, director.getSnapshot, director.getSnapshot)
}

/** What turns speech into text here: the provider's bridge or the ears it was given; null where nothing listens. */
export const useEars = (): Ears | null => useContext(EarsContext)

const outside = (name: string) =>
  new Error(`${name}: no YinqiaoProvider above. Nothing would be said or captioned. Wrap the app in <YinqiaoProvider>.`)
