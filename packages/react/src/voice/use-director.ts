import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { attach, createDirector, type Director, type Said, type SpeechEngine } from '@yinqiao/speech/say'
import { phoneMemory } from '../provider/memory.ts'
import { speeds } from '../provider/preferences.ts'
import type { PreferencesInForce } from '../provider/use-preferences.ts'
import type { WordsOf } from '../words/words.ts'
import type { Voice } from './use-voice.ts'

export interface VoiceOptions {
  /** Engines with sound, best first, in place of the browser's own voice; an empty list means captions only. */
  readonly engines?: readonly SpeechEngine[]
  /** Whether a screen reader runs, told by a native bridge: then `auto` makes no sound, and the live region has the words. */
  readonly screenReader?: boolean | undefined
  /** Who hears the sound, told by a native bridge: `private` (earphones) drops the question whether others may hear. */
  readonly listening?: 'open' | 'private' | undefined
  /** Hears every caption as it comes; transcripts and tests listen here. Never gets what may not be said. */
  readonly onSay?: ((said: Said) => void) | undefined
}

/** The one director of a provider: follows the customer's choices, lives on the page, and is silent when it goes. */
export function useDirector(preferences: PreferencesInForce, words: WordsOf, options: VoiceOptions): Director {
  const { engines, onSay, screenReader = false, listening = 'open' } = options
  const { voice: mode, speed: rate, volume, speaksAmounts, setPreferences } = preferences
  const keep = useRef(setPreferences)
  const [director] = useState(() =>
    createDirector({
      engines: engines ?? [],
      withheld: words.t('voice.withheld'),
      mode,
      rate,
      volume,
      speaksAmounts,
      screenReader,
      listening,
      // 慢一点 and 大点声 are choices like those of the settings page, and kept with them.
      onSettings: ({ rate: slower, volume: louder }) => {
        const speed = speeds.find(each => each === slower)
        keep.current({ ...(speed && { speed }), ...(louder && { volume: louder }) })
      },
    }),
  )
  useLayoutEffect(() => {
    keep.current = setPreferences
  })
  // Before the effects of any part below: what a screen says as it opens is said under the choices it opens with.
  useLayoutEffect(() => {
    const withheld = words.t('voice.withheld')
    director.configure({
      language: words.language,
      withheld,
      mode,
      rate,
      volume,
      speaksAmounts,
      screenReader,
      listening,
    })
  }, [director, words, mode, rate, volume, speaksAmounts, screenReader, listening])
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
  const asked = useRef(false)
  useEffect(() => {
    if (!wanted || asked.current) return
    asked.current = true
    import('@yinqiao/speech/say/web-speech').then(
      ({ webSpeechEngine }) => director.add(webSpeechEngine({ memory: phoneMemory() })),
      // Offline before it came: captions go on, and the next visit asks again.
      () => undefined,
    )
  }, [director, wanted])
}

function listen(director: Director, onSay: (said: Said) => void): () => void {
  let last = 0
  const hear = () => {
    const { saying, heard } = director.getSnapshot()
    const said = saying ?? heard
    if (!said || said.id === last) return
    last = said.id
    onSay(said)
  }
  // A screen speaks as it opens, before anybody can listen.
  hear()
  return director.subscribe(hear)
}

/** What parts and flows use: messages in, the director's turn-taking behind. */
export const voiceOf = (director: Director, words: WordsOf): Voice => ({
  say: (key, values, options) => director.say(words.tokens(key, values), options),
  sayTokens: director.say,
  replay: director.replay,
  slower: director.slower,
  louder: director.louder,
  asksFirst: director.asksFirst,
  agree: director.agree,
  stop: director.interrupt,
  quiet: director.quiet,
  forget: director.forget,
})
