import { useCallback, useEffect, useRef, useState } from 'react'
import type { Ears, EarsError } from '@yinqiao/speech/say'
import { useVoice } from './use-voice.ts'
import { useWords } from '../words/use-words.ts'

/** `none`: this phone has no ears for us. `opening`: asked for the microphone, which is not on yet. */
export type Listening = 'unknown' | 'none' | 'ready' | 'opening' | 'listening'

/** How long one may speak at most, and how long nothing may be said. A person with a slow tongue needs time. */
const timeLimitMs = 20_000

/** Pushed, it listens; pushed again, or after a while, it is done. Our own voice is silent meanwhile, or it would hear itself. */
export function useListening(ears: Ears | null, onFinal: (text: string) => void, onError: (reason: EarsError) => void) {
  const voice = useVoice()
  const { language } = useWords()
  const [state, setState] = useState<Listening>(ears ? 'unknown' : 'none')
  const [partial, setPartial] = useState('')
  const end = useRef<(() => void) | null>(null)
  const calls = useRef({ onFinal, onError })
  useEffect(() => {
    calls.current = { onFinal, onError }
  })
  useEffect(() => {
    let here = true
    if (ears)
      ears.canListen().then(
        ({ ok }) => here && setState(ok ? 'ready' : 'none'),
        () => here && setState('none'),
      )
    return () => {
      here = false
      end.current?.()
    }
  }, [ears])

  const start = useCallback(() => {
    if (!ears) return
    voice.stop()
    setPartial('')
    setState('opening')
    const over = (next: Listening) => {
      end.current = null
      setState(next)
    }
    end.current = ears.listen({
      language,
      timeLimitMs,
      onStart: () => setState('listening'),
      onPartial: setPartial,
      onFinal(text) {
        over('ready')
        calls.current.onFinal(text)
      },
      onError(reason) {
        // Refused is refused: the button would only ask in vain.
        over(reason === 'not-allowed' ? 'none' : 'ready')
        calls.current.onError(reason)
      },
    })
  }, [ears, language, voice])

  return { state, partial, start, stop: useCallback(() => end.current?.(), []) }
}
