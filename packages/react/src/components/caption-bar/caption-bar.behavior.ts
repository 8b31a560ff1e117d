import { useLayoutEffect, useRef, useState } from 'react'
import type { Said } from '@yinqiao/speech/say'
import { useSaid, useVoice } from '../../voice/use-voice.ts'
import { useButton } from '../button/button.behavior.ts'

/** 安静一会儿: long enough to finish what one is doing, short enough to be heard again the same day. */
const quietMs = 5 * 60_000

export interface CaptionBarProps {
  /** What is shown; by default what the voice of the provider says now, or said last. Null shows nothing. */
  readonly said?: Pick<Said, 'segments' | 'markedGroup' | 'sounds'> | null
  /** Whether it is being said at this moment. */
  readonly speaking?: boolean
  /** 再听一遍; the provider's voice by default. */
  readonly onReplay?: () => void
  /** 安静一会儿; the provider's voice for five minutes by default. */
  readonly onQuiet?: () => void
}

/** What is captioned, where the mark is, and what the one button does just now. */
export function useCaptionBar({ said: given, speaking, onReplay, onQuiet }: CaptionBarProps) {
  const voice = useVoice()
  const { saying, heard } = useSaid()
  const said = given === undefined ? (saying ?? heard) : given
  const now = given === undefined ? saying !== null : (speaking ?? false)
  const text = useRef<HTMLParagraphElement>(null)
  const [overflows, setOverflows] = useState(false)
  const marked = now ? (said?.markedGroup ?? null) : null
  useLayoutEffect(() => {
    const box = text.current
    if (!box || !said) return
    const measure = () => setOverflows(box.scrollHeight > box.clientHeight + 1)
    measure()
    const mark = marked === null ? null : box.querySelector('mark')
    // By hand: scrollIntoView would move the page under the finger too. In the middle, or from its first line.
    if (mark) box.scrollTop = Math.min(mark.offsetTop, mark.offsetTop - (box.clientHeight - mark.offsetHeight) / 2)
    // A larger text step makes what fitted scroll; then it must be reached by keyboard.
    if (typeof ResizeObserver === 'undefined') return
    const watch = new ResizeObserver(measure)
    for (const part of [box, ...box.children]) watch.observe(part)
    return () => watch.disconnect()
  }, [said, marked])
  const sounding = now && (said?.sounds ?? false)
  const { onClick } = useButton({
    busy: false,
    onPress() {
      if (sounding) return onQuiet ? onQuiet() : voice.quiet(quietMs)
      if (onReplay) return onReplay()
      // Asking to hear it again ends the quiet.
      voice.quiet(0)
      voice.replay()
    },
  })
  return { said, marked, sounding, overflows, text, onClick }
}
