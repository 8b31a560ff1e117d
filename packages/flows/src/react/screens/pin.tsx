import { useEffect } from 'react'
import { useVoice, useWords } from '@yinqiao/react'
import { PinPad } from '@yinqiao/react/pin-pad'
import { Frame } from '../frame.tsx'
import { refusalWords } from '../refusal.tsx'
import type { ScreenProps } from '../screen.ts'

/** The PIN. It goes from the keys to the bank; the flow only learns that it was given. */
export default function PinScreen(screen: ScreenProps<'pin'>) {
  const { problem, busy } = screen.view
  const { t } = useWords()
  const voice = useVoice()
  const words = problem && refusalWords(problem)

  useEffect(() => {
    if (!problem) return
    const { message, values } = refusalWords(problem)
    // After the question of the screen, which arrives with it.
    const soon = setTimeout(() => voice.say(message, values, { priority: 'error' }))
    return () => clearTimeout(soon)
  }, [problem, voice])

  return (
    <Frame screen={screen} showsProblem>
      <PinPad
        onComplete={({ pin }) => screen.answer('given', pin)}
        error={words && t(words.message, words.values)}
        busy={busy}
      />
    </Frame>
  )
}
