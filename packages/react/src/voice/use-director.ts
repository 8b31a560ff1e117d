import { useMemo } from 'react'
import type { Token } from '@yinqiao/speech'
import { plain } from '@yinqiao/speech/read'
import type { Preferences } from '../provider/preferences.ts'
import type { WordsOf } from '../words/words.ts'
import type { Priority, Voice } from './use-voice.ts'

/** One thing said: its caption, and how urgent it was. */
export interface Said {
  readonly text: string
  readonly priority: Priority
}

export interface VoiceOptions {
  readonly engines?: readonly never[]
  /** Hears every caption as it comes; tests and transcripts listen here. */
  readonly onSay?: (said: Said) => void
}

export function useDirector(_preferences: Preferences, words: WordsOf, { onSay }: VoiceOptions) {
  const voice = useMemo<Voice>(() => {
    const sayTokens: Voice['sayTokens'] = (tokens: readonly Token[], { priority = 'step' } = {}) =>
      onSay?.({ text: plain(tokens), priority })
    return {
      sayTokens,
      say: (key, values, options) => sayTokens(words.tokens(key, values), options),
      replay: () => undefined,
      stop: () => undefined,
    }
  }, [words, onSay])
  return { voice, director: null }
}
