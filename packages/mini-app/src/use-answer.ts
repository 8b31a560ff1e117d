import { useCallback, useEffect, useState } from 'react'

/** What the bank was asked and what has come of it. */
export type Answer<T> =
  | { readonly is: 'asking' }
  | { readonly is: 'here'; readonly value: T }
  | { readonly is: 'failed'; readonly error: unknown }

/** Asks once the screen opens, and again when told to; an answer that comes after the screen has gone is dropped. */
export function useAnswer<T>(ask: () => Promise<T>): readonly [Answer<T>, () => void] {
  const [answer, setAnswer] = useState<Answer<T>>({ is: 'asking' })
  const [round, setRound] = useState(0)
  useEffect(() => {
    let wanted = true
    const keep = (next: Answer<T>) => {
      if (wanted) setAnswer(next)
    }
    ask().then(
      value => keep({ is: 'here', value }),
      (error: unknown) => keep({ is: 'failed', error }),
    )
    return () => {
      wanted = false
    }
  }, [ask, round])
  const again = useCallback(() => {
    setAnswer({ is: 'asking' })
    setRound(n => n + 1)
  }, [])
  return [answer, again]
}
