import { useCallback, useEffect, useState } from 'react'
import { BankProblem } from '@yinqiao/bank/contract'
import { useSignedOut } from './session.tsx'

/** What the bank was asked and what has come of it. */
export type Answer<T> =
  { readonly is: 'asking' } | { readonly is: 'here'; readonly value: T } | { readonly is: 'failed' }

/**
 * Asks once the screen opens, whenever the question changes, and again when told to. The answer to another question
 * is no answer, and one that comes after the screen has gone is dropped. A session that has ended leads to the sign-in.
 */
export function useAnswer<T>(ask: () => Promise<T>): readonly [Answer<T>, () => void] {
  const [heard, setHeard] = useState<{ readonly to: unknown; readonly answer: Answer<T> } | null>(null)
  const [round, setRound] = useState({})
  const signedOut = useSignedOut()
  useEffect(() => {
    let wanted = true
    const keep = (answer: Answer<T>) => {
      if (wanted) setHeard({ to: ask, answer })
    }
    ask().then(
      value => keep({ is: 'here', value }),
      (error: unknown) => {
        if (wanted && hasEnded(error)) signedOut()
        else keep({ is: 'failed' })
      },
    )
    return () => {
      wanted = false
    }
  }, [ask, round, signedOut])
  const again = useCallback(() => {
    setHeard(null)
    setRound({})
  }, [])
  return [heard?.to === ask ? heard.answer : { is: 'asking' }, again]
}

/** Whether the bank says that nobody is signed in any more. */
export const hasEnded = (error: unknown): boolean => error instanceof BankProblem && error.code === 'not-signed-in'
