import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { attach, createDirector, type Director, type Ears, type Said } from '@yinqiao/speech/say'
import { speeds } from '../provider/preferences.ts'
import type { PreferencesInForce } from '../provider/use-preferences.ts'
import type { WordsOf } from '../words/words.ts'
import { type EngineOptions, useEarcons, useEngines, usePhone } from './use-engines.ts'
import type { Voice } from './use-voice.ts'

export interface VoiceOptions extends EngineOptions {
  /** Whether a screen reader runs, told by a native bridge: then `auto` makes no sound, and the live region has the words. */
  readonly screenReader?: boolean | undefined
  /** Who hears the sound, told by a native bridge: `private` (earphones) drops the question whether others may hear. */
  readonly listening?: 'open' | 'private' | undefined
  /** What turns speech into text; the bridge's by default. */
  readonly ears?: Ears | null | undefined
  /** Hears every caption as it comes; transcripts and tests listen here. Never gets what may not be said. */
  readonly onSay?: ((said: Said) => void) | undefined
}

/** The one director of a provider: follows the customer's choices, lives on the page, and is silent when it goes. */
export function useDirector(preferences: PreferencesInForce, words: WordsOf, options: VoiceOptions): Director {
  const { engines, bridge, onSay } = options
  const told = usePhone(bridge)
  const screenReader = options.screenReader ?? told.screenReader ?? false
  const listening = options.listening ?? told.listening ?? 'open'
  const screenCaptured = told.screenCaptured ?? false
  const { voice: mode, speed: rate, volume, speaksAmounts, setPreferences } = preferences
  const keep = useRef(setPreferences)
  const earcons = useEarcons(options)
  const [director] = useState(() =>
    createDirector({
      engines: engines ?? [],
      earcons: { play: (name, how) => earcons.current?.play(name, how) ?? 0 },
      withheld: words.t('voice.withheld'),
      mode,
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
    const phone = { screenReader, listening, screenCaptured }
    director.configure({ language: words.language, withheld, mode, rate, volume, speaksAmounts, ...phone })
  }, [director, words, mode, rate, volume, speaksAmounts, screenReader, listening, screenCaptured])
  useEffect(() => {
    const detach = attach(director, document)
    return () => {
      detach()
      director.interrupt()
    }
  }, [director])
  const sounds = mode === 'auto' || mode === 'sound'
  useEngines(director, sounds, options)
  useEffect(() => (onSay ? listen(director, onSay) : undefined), [director, onSay])
  return director
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

/** What went wrong is also heard and felt; never instead of its words. */
const wrong = { earcon: 'error' } as const

/** What parts and flows use: messages in, the director's turn-taking behind. */
export const voiceOf = (director: Director, words: WordsOf): Voice => ({
  say: (key, values, options) =>
    director.say(words.tokens(key, values), { ...(options?.priority === 'error' && wrong), ...options }),
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
