import { useEffect, useRef } from 'react'
import type { Token } from '@yinqiao/speech'
import { read } from '@yinqiao/speech/read'
import { useUncovered } from '../../fit/use-uncovered.ts'
import { useKeyboard } from '../../keyboard/use-keyboard.ts'
import { useVoice } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'

// Focus on the heading reads it to a screen reader; the voice says it to the others and captions it. `readByFocus`
// keeps the live region silent, or a reader would say the question twice (nvda #11942, gutenberg PR #79600).
const arriving = { priority: 'step', readByFocus: true } as const

/** Arrival on a screen: its question takes focus, is said once, and stands in sight. */
export function useStepFrame(heading: string, said: readonly Token[] | undefined) {
  const { language } = useWords()
  const voice = useVoice()
  const keyboard = useKeyboard()
  const ref = useRef<HTMLHeadingElement>(null)
  // The screen that was arrived at; a render with the same question, or in another language, is no new arrival.
  const arrived = useRef<string | null>(null)
  useEffect(() => {
    const screen = `${language} ${heading}`
    if (arrived.current === screen) return
    const first = arrived.current === null || arrived.current.startsWith(language)
    arrived.current = screen
    if (!first) return
    ref.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
    // Words of unknown make may hold a name: said only where the customer lets names be said.
    voice.sayTokens(said ?? read('text', heading, { language }), arriving)
  }, [heading, said, language, voice])
  useUncovered(keyboard)
  return { ref, keyboard }
}
