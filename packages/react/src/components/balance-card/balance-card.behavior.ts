import { useCallback, useEffect, useRef, useState } from 'react'
import { useForgetting } from '../../voice/use-forgetting.ts'
import { useVoice } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'
import { useBeforeSpeaking } from '../others-may-hear/others-may-hear.behavior.ts'

export type BalanceState = 'hidden' | 'asking' | 'shown' | 'failed'

export interface BalanceOptions {
  readonly state: BalanceState
  /** Whole fen; known only while shown. */
  readonly availableFen: number | null
  /** Whole fen that left the account and have not arrived. */
  readonly inTransitFen: number
  readonly onShow: (() => void) | undefined
  readonly onHide: ((change: { readonly reason: 'press' | 'page-hidden' }) => void) | undefined
}

/** A balance is shown by a tap, said by a tap and a yes, and gone as soon as the page is. */
export function useBalanceCard({ state, availableFen, inTransitFen, onShow, onHide }: BalanceOptions) {
  const voice = useVoice()
  const told = useForgetting()
  const [wish, setWish] = useState<'look' | 'listen'>('look')
  const waiting = useRef(false)
  const { tokens } = useWords()
  const { asks, question, button: listenButton, before, agree, decline } = useBeforeSpeaking()

  const read = useCallback(
    (fen: number) => {
      told()
      const values = { available: fen, inTransit: inTransitFen }
      voice.say(inTransitFen > 0 ? 'balance-card.read-both' : 'balance-card.read', values, { asked: true })
    },
    [voice, told, inTransitFen],
  )

  function ask(next: 'look' | 'listen') {
    setWish(next)
    waiting.current = true
    onShow?.()
  }

  function listen() {
    if (state === 'shown' && availableFen !== null) return read(availableFen)
    ask('listen')
  }

  function hide(reason: 'press' | 'page-hidden') {
    waiting.current = false
    decline()
    // What was said of it would stay in the caption bar, and 再听一遍 would say it to whoever comes next.
    voice.forget()
    if (state !== 'hidden') onHide?.({ reason })
  }

  // The bank has answered the tap: once, however often the figure changes after.
  useEffect(() => {
    if (!waiting.current || state !== 'shown' || availableFen === null) return
    waiting.current = false
    if (wish === 'listen') read(availableFen)
    else voice.say('balance-card.now-shown')
  }, [state, availableFen, wish, read, voice])
  useEffect(() => {
    if (state === 'failed') voice.say('balance-card.failed', {}, { priority: 'error' })
  }, [state, voice])

  const hideNow = useRef(hide)
  useEffect(() => {
    hideNow.current = hide
  })
  useEffect(() => {
    // A phone that is handed over, or shows its open apps side by side, shows no balance.
    const leave = () => hideNow.current('page-hidden')
    const follow = () => document.visibilityState === 'hidden' && leave()
    document.addEventListener('visibilitychange', follow)
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      window.removeEventListener('pagehide', leave)
    }
  }, [])

  return {
    asks,
    question,
    listenButton,
    busy: state === 'asking' ? wish : null,
    look() {
      if (state === 'shown') return hide('press')
      ask('look')
    },
    // What it will say is not known yet; of what kind it will be is.
    listen: () => before(tokens('balance-card.read', { available: 0 }), listen),
    agree,
    decline,
  }
}
