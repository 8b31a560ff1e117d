import { createContext, useContext } from 'react'
import type { Session } from '@yinqiao/bank/contract'

interface SessionInForce {
  readonly session: Session
  /** The customer wants to leave. */
  readonly signOut: () => void
}

export const SessionContext = createContext<SessionInForce | null>(null)

/** Who is signed in. Only screens behind the sign-in may ask. */
export function useSession(): SessionInForce {
  const session = useContext(SessionContext)
  if (!session)
    throw new Error('useSession: nobody is signed in. A screen would show nobody’s money. Put it behind <App>.')
  return session
}

/** What to do when the bank says that the session has ended; nothing, before there was one. */
export const SignedOutContext = createContext<() => void>(() => undefined)

export const useSignedOut = (): (() => void) => useContext(SignedOutContext)
