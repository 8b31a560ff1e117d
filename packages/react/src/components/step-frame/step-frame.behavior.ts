import { type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { Token } from '@yinqiao/speech'
import { read } from '@yinqiao/speech/read'
import type { Earcon } from '@yinqiao/speech/say'
import { always } from '@yinqiao/tokens'
import { useUncovered } from '../../fit/use-uncovered.ts'
import { useKeyboard } from '../../keyboard/use-keyboard.ts'
import { fromFinger, pressBeforeMs } from '../../press/last-press.ts'
import { useVoice } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'

/** Arrival on a screen: its question takes focus, is said once, and stands in sight. */
export function useStepFrame(heading: string, said: readonly Token[] | undefined, earcon: Earcon | undefined) {
  const { language } = useWords()
  const voice = useVoice()
  const keyboard = useKeyboard()
  const ref = useRef<HTMLHeadingElement>(null)
  // The screen that was arrived at; a render with the same question, or in another language, is no new arrival.
  const arrived = useRef<string | null>(null)
  const arrivedMs = useRef(Number.NEGATIVE_INFINITY)
  // With the drawing itself: a shaking hand may be quicker than an effect that waits its turn.
  useLayoutEffect(() => {
    arrivedMs.current = performance.now()
  }, [heading])
  useEffect(() => {
    const screen = `${language} ${heading}`
    if (arrived.current === screen) return
    const arrives = arrived.current === null || arrived.current.startsWith(language)
    arrived.current = screen
    if (!arrives) return
    ref.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
    // Focus first: a screen reader reads the heading by it, and the live region keeps silent about what has focus; said
    // by the voice too, it would be heard twice (nvda #11942, gutenberg PR #79600). Words of unknown make may hold a
    // name: said only where the customer lets names be said.
    const tokens = said ?? read('text', heading, { language })
    voice.sayTokens(tokens, { priority: 'step', ...(earcon && { earcon }) })
  }, [heading, said, earcon, language, voice])
  useUncovered(keyboard)
  return {
    ref,
    keyboard,
    /**
     * The second tap of a shaking hand was meant for the screen before; here it would answer a question nobody has read.
     * A quick person's first tap counts at once: it is the tap before, on another screen, that tells a tremor.
     */
    onClickCapture({ nativeEvent: press }: MouseEvent) {
      const before = pressBeforeMs()
      const trembles = before <= arrivedMs.current && press.timeStamp - before < always['time-guard']
      if (!trembles || !fromFinger(press)) return
      press.preventDefault()
      press.stopPropagation()
    },
  }
}
