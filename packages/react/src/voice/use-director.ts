import { useEffect, useState } from 'react'
import { attach, createDirector, type Director, type Said, type SpeechEngine } from '@yinqiao/speech/say'
import { phoneMemory } from '../provider/memory.ts'
import type { Preferences } from '../provider/preferences.ts'
import type { WordsOf } from '../words/words.ts'
import type { Voice } from './use-voice.ts'

export interface VoiceOptions {
  /** Engines with sound, best first, in place of the browser's own voice; an empty list means captions only. */
  readonly engines?: readonly SpeechEngine[]
  /** Hears every caption as it comes; transcripts and tests listen here. Never gets what may not be said. */
  readonly onSay?: ((said: Said) => void) | undefined
}

/** The one director of a provider: follows the customer's choices, lives on the page, and is silent when it goes. */
export function useDirector(preferences: Preferences, words: WordsOf, { engines, onSay }: VoiceOptions): Director {
  const { voice: mode, speed: rate, speaksAmounts } = preferences
  const [director] = useState(() =>
    createDirector({ engines: engines ?? [], withheld: words.t('voice.withheld'), mode, rate, speaksAmounts }),
  )
  useEffect(() => {
    const withheld = words.t('voice.withheld')
    director.configure({ language: words.language, withheld, mode, rate, speaksAmounts })
  }, [director, words, mode, rate, speaksAmounts])
  useEffect(() => {
    const detach = attach(director, document)
    return () => {
      detach()
      director.interrupt()
    }
  }, [director])
  useBrowserVoice(director, engines === undefined && (mode === 'auto' || mode === 'sound'))
  useEffect(() => (onSay ? listen(director, onSay) : undefined), [director, onSay])
  return director
}

/** Fetches the browser's own voice the first time sound is wanted; a phone that never speaks never loads it. */
function useBrowserVoice(director: Director, wanted: boolean) {
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    if (!wanted || asked) return
    setAsked(true)
    import('@yinqiao/speech/say/web-speech').then(
      ({ webSpeechEngine }) => director.add(webSpeechEngine({ memory: phoneMemory() })),
      // Offline before it came: captions go on, and the next visit asks again.
      () => undefined,
    )
  }, [director, wanted, asked])
}

function listen(director: Director, onSay: (said: Said) => void): () => void {
  let last = director.getSnapshot().saying?.id ?? 0
  return director.subscribe(() => {
    const { saying } = director.getSnapshot()
    if (!saying || saying.id === last) return
    last = saying.id
    onSay(saying)
  })
}

/** What parts and flows use: messages in, the director's turn-taking behind. */
export const voiceOf = (director: Director, words: WordsOf): Voice => ({
  say: (key, values, options) => director.say(words.tokens(key, values), options),
  sayTokens: director.say,
  replay: director.replay,
  stop: director.interrupt,
  quiet: director.quiet,
})
