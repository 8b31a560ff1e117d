import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Token } from '@yinqiao/speech'
import { read } from '@yinqiao/speech/read'
import { useVoice } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'

interface Options {
  readonly open: boolean
  readonly place: HTMLElement | null
  readonly message: string
  readonly said: readonly Token[] | undefined
  readonly replaced: () => void
}

/** The toast that stands in each place, and how to send it away; two at once would cover the page. */
const standing = new WeakMap<HTMLElement, () => void>()

/** One toast at a time, said once, above the bars at the lower edge, never in the way of focus. */
export function useToast({ open, place, message, said, replaced }: Options) {
  const { language } = useWords()
  const voice = useVoice()
  const box = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  const bottomPx = useRoomBelow(open, box)

  useEffect(() => {
    if (!open || !place) return
    standing.get(place)?.()
    standing.set(place, replaced)
    return () => {
      if (standing.get(place) === replaced) standing.delete(place)
    }
    // A new function of the caller is no new toast.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [open, place])

  useEffect(() => {
    if (!open) return
    // After the screen it came with has said its question, which would otherwise drop it.
    const soon = setTimeout(() => voice.sayTokens(said ?? read('text', message, { language }), { priority: 'hint' }))
    return () => clearTimeout(soon)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [open, message])

  return {
    box,
    bottomPx,
    /** Remembers where focus was before the customer came to the toast. */
    onFocus({ relatedTarget }: FocusEvent) {
      if (relatedTarget instanceof Element && !box.current?.contains(relatedTarget)) before.current = relatedTarget
    },
    /** Gives focus back when it would leave with the toast. */
    giveFocusBack() {
      if (!box.current?.contains(document.activeElement)) return
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus()
    },
  }
}

/** Height of the bars that stand at the lower edge; the help-bar is as tall as its words. */
function useRoomBelow(open: boolean, box: { readonly current: HTMLElement | null }): number {
  const [px, setPx] = useState(0)
  useLayoutEffect(() => {
    if (!open) return
    const measure = () => {
      const bars = [...document.querySelectorAll<HTMLElement>('[data-yq-edge="bottom"]')]
      const tops = bars.filter(bar => bar !== box.current).map(bar => bar.getBoundingClientRect().top)
      setPx(Math.max(0, window.innerHeight - Math.min(window.innerHeight, ...tops)))
    }
    measure()
    window.addEventListener('resize', measure)
    const watch = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)
    for (const bar of document.querySelectorAll('[data-yq-edge="bottom"]')) watch?.observe(bar)
    return () => {
      window.removeEventListener('resize', measure)
      watch?.disconnect()
    }
  }, [open, box])
  return px
}
