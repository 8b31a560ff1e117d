import { useEffect, useRef, useState } from 'react'
import { useVoice } from '../../voice/use-voice.ts'

/** How many people are shown at once; more are one press away. */
const shownFirst = 6

interface Options {
  /** Null while the bank has not answered. */
  readonly found: number | null
  readonly failed: boolean
}

/** How much of the list is shown, and what is said when the bank's answer comes after the question. */
export function usePayeePicker({ found, failed }: Options) {
  const voice = useVoice()
  const [all, setAll] = useState(false)
  const firstNew = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // The button that was pressed has gone: go on reading where it stood.
    if (all) firstNew.current?.querySelector('button')?.focus()
  }, [all])

  // A list that was there with the screen is found by reading; one that comes later would come in silence.
  const waited = useRef(false)
  const state = failed ? 'failed' : found === null ? 'loading' : 'there'
  useEffect(() => {
    if (state === 'loading') waited.current = true
    if (state === 'failed') voice.say('payee-picker.failed', {}, { priority: 'error' })
    if (state !== 'there' || !waited.current) return
    waited.current = false
    if (found) voice.say('payee-picker.found', { found }, { priority: 'hint' })
    else voice.say('payee-picker.empty', {}, { priority: 'hint' })
    // Another language is no new answer.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state, found])

  return {
    state,
    firstNew,
    shown: all ? Number.POSITIVE_INFINITY : shownFirst,
    more: state === 'there' && !all && (found ?? 0) > shownFirst,
    showAll: () => setAll(true),
    firstNewAt: shownFirst,
  } as const
}
