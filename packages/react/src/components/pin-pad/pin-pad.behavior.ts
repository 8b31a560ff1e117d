import {
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useVoice } from '../../voice/use-voice.ts'
import { figuresOf, type Key, pasted, press } from './pin-pad.model.ts'

interface Options {
  readonly length: number
  readonly busy: boolean
  readonly error: string | null
  readonly onComplete: (change: { readonly pin: string }) => void
  readonly onPinChange: ((change: { readonly count: number }) => void) | undefined
}

/**
 * State of a PIN pad. The figures live in one place, the value of the password field, which React is not told: a value
 * it controls is also written into the page as an attribute. Everything else knows only how many there are.
 */
export function usePinPad({ length, busy, error, onComplete, onPinChange }: Options) {
  const voice = useVoice()
  const field = useRef<HTMLInputElement>(null)
  const [count, setCount] = useState(0)
  const [fault, setFault] = useState<'pasted' | null>(null)
  // Counted here as well as in state: two keys may come before the next render.
  const counted = useRef(0)
  const sent = useRef(false)

  const hold = useCallback(
    (figures: string) => {
      if (field.current) field.current.value = figures
      counted.current = figures.length
      if (figures.length < length) sent.current = false
    },
    [length],
  )
  const wipe = useCallback(() => {
    hold('')
    setCount(0)
  }, [hold])

  const [answer, setAnswer] = useState(error)
  if (error !== answer) {
    setAnswer(error)
    if (error !== null) setCount(0)
  }

  // A PIN stays nowhere: not after an answer of the bank, not on a page that was put aside, not when the screen has gone.
  useEffect(() => (busy ? wipe : undefined), [busy, wipe])
  useEffect(() => (error === null ? undefined : hold('')), [error, hold])
  useEffect(() => whenAside(wipe), [wipe])
  useEffect(() => {
    const input = field.current
    return () => {
      if (input) input.value = ''
    }
  }, [])

  const told = useRef(0)
  useEffect(() => {
    if (told.current === count) return
    told.current = count
    onPinChange?.({ count })
  }, [count, onPinChange])

  // A new count cuts the last one short, so that quick fingers are not followed by a queue of numbers.
  const tell = (now: number) =>
    voice.say(now === 0 ? 'pin-pad.none' : 'pin-pad.count', { count: now, length }, { priority: 'step', earcon: 'key' })

  function enter(figures: string) {
    const before = counted.current
    hold(figures)
    setCount(figures.length)
    if (figures.length !== before) tell(figures.length)
    if (figures.length < length || sent.current) return
    sent.current = true
    setFault(null)
    onComplete({ pin: figures })
  }

  function pressKey(key: Key) {
    if (busy) return
    const before = field.current?.value ?? ''
    if (before === '' && (key === 'delete' || key === 'clear')) return tell(0)
    enter(press(before, key, length))
  }

  return {
    field,
    count,
    fault,
    pressKey,
    onInput(event: FormEvent<HTMLInputElement>) {
      enter(figuresOf(event.currentTarget.value).slice(0, length))
    },
    onPaste(event: ClipboardEvent) {
      event.preventDefault()
      if (busy) return
      const figures = pasted(event.clipboardData.getData('text'), length)
      if (figures !== null) return enter(figures)
      setFault('pasted')
      voice.say('pin-pad.pasted', { length }, { priority: 'error' })
    },
    /** Enter sends no half PIN: it tells how far one has come. */
    onFieldKey(event: KeyboardEvent) {
      if (event.key !== 'Enter') return
      event.preventDefault()
      tell(counted.current)
    },
    /** Figures typed while a key of the pad has focus go where they belong. */
    onPadKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (/^\d$/.test(event.key)) pressKey(event.key as Key)
      if (event.key === 'Backspace') pressKey('delete')
    },
  }
}

function whenAside(wipe: () => void): () => void {
  const onHide = () => document.visibilityState === 'hidden' && wipe()
  document.addEventListener('visibilitychange', onHide)
  window.addEventListener('pagehide', wipe)
  return () => {
    document.removeEventListener('visibilitychange', onHide)
    window.removeEventListener('pagehide', wipe)
  }
}
