import { useEffect, useRef, useState } from 'react'
import type { Token } from '@yinqiao/speech'
import { useVoice } from '../../voice/use-voice.ts'

/**
 * Asks before a loudspeaker tells a room what somebody owns: once a visit, and not at all when only one pair of ears
 * can hear. The pressed button gives way to the question and comes back after it; focus goes along both ways.
 */
export function useBeforeSpeaking() {
  const voice = useVoice()
  const [asks, setAsks] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const then = useRef<(() => void) | null>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (asks === asked.current) return
    asked.current = asks
    if (!asks) return button.current?.focus()
    question.current?.focus()
    voice.say('others-may-hear.question')
  }, [asks, voice])

  return {
    asks,
    question,
    button,
    /** Runs `speak` now, or after a yes when `tokens` are of the kind that others should not hear unasked. */
    before(tokens: readonly Token[], speak: () => void) {
      if (!voice.asksFirst(tokens)) return speak()
      then.current = speak
      setAsks(true)
    },
    agree() {
      voice.agree()
      setAsks(false)
      then.current?.()
    },
    decline: () => setAsks(false),
  }
}
