import { useContext, useState } from 'react'
import type { Token } from '@yinqiao/speech'
import { DirectorContext, useSaid, useVoice } from '../../voice/use-voice.ts'
import { useBeforeSpeaking } from '../others-may-hear/others-may-hear.behavior.ts'

/** One tap says, the next one stops; what others should not hear unasked is asked about first. */
export function useSpeakButton(tokens: readonly Token[]) {
  const voice = useVoice()
  const director = useContext(DirectorContext)
  const { saying } = useSaid()
  const [mine, setMine] = useState<number | null>(null)
  const { before, ...question } = useBeforeSpeaking()
  const speaking = saying !== null && saying.id === mine

  return {
    ...question,
    speaking: speaking && saying.sounds,
    press() {
      if (speaking) return voice.stop()
      before(tokens, () => {
        // A tap on exactly this: that is what lets a sensitive value be heard.
        voice.stop()
        voice.sayTokens(tokens, { asked: true })
        setMine(director?.getSnapshot().saying?.id ?? null)
      })
    },
  }
}
