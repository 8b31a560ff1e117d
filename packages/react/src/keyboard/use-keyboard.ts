import { useEffect, useState } from 'react'
import { type Keyboard, keyboardOf, noKeyboard } from './keyboard.model.ts'

/** Follows the phone's soft keyboard, so that bars can step aside and the next button can stay above it. */
export function useKeyboard(): Keyboard {
  const [keyboard, setKeyboard] = useState(noKeyboard)
  useEffect(() => {
    const view = window.visualViewport
    let tallestPx = window.innerHeight
    let widthPx = window.innerWidth
    const look = () => {
      if (window.innerWidth !== widthPx) {
        widthPx = window.innerWidth
        tallestPx = 0
      }
      tallestPx = Math.max(tallestPx, window.innerHeight)
      const next = keyboardOf({
        layoutPx: window.innerHeight,
        tallestPx,
        visiblePx: view?.height ?? window.innerHeight,
        offsetPx: view?.offsetTop ?? 0,
        scale: view?.scale ?? 1,
        typing: isTyping(document.activeElement),
      })
      setKeyboard(last => (last.up === next.up && last.coveredPx === next.coveredPx ? last : next))
    }
    const targets = [window, ...(view ? [view] : [])]
    const events = ['resize', 'scroll', 'focusin', 'focusout']
    for (const target of targets) for (const event of events) target.addEventListener(event, look)
    return () => {
      for (const target of targets) for (const event of events) target.removeEventListener(event, look)
    }
  }, [])
  return keyboard
}

const isTyping = (element: Element | null) =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement &&
    element.inputMode !== 'none' &&
    !['radio', 'checkbox', 'button', 'submit'].includes(element.type))
