import { useCallback, useEffect, useRef } from 'react'
import { useVoice } from './use-voice.ts'

/**
 * For a part that reads a customer's money aloud: call what it returns with each reading. When the part leaves the page,
 * the caption and 再听一遍 forget, or they would tell the next person who holds the phone.
 */
export function useForgetting(): () => void {
  const { forget } = useVoice()
  const told = useRef(false)
  useEffect(
    () => () => {
      if (told.current) forget()
      told.current = false
    },
    [forget],
  )
  return useCallback(() => {
    told.current = true
  }, [])
}
