import { useLayoutEffect, useRef, useState } from 'react'
import { useUncovered } from '../../fit/use-uncovered.ts'
import { useKeyboard } from '../../keyboard/use-keyboard.ts'

/** Measures the bar, so that the page keeps as much room under its last line as the bar covers. */
export function useHelpBar() {
  const keyboard = useKeyboard()
  const ref = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState<number | undefined>(undefined)
  useLayoutEffect(() => {
    const bar = ref.current
    if (!bar) return
    const measure = () => setHeight(bar.offsetHeight)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const watch = new ResizeObserver(measure)
    watch.observe(bar)
    return () => watch.disconnect()
  }, [])
  useUncovered(height)
  return { ref, height, aside: keyboard.up }
}
