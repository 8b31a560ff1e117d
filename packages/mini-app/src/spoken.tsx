import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Answers } from '@yinqiao/flows/banking'

/** What was said aloud of a transfer, waiting for its form. */
export interface SpokenTransfer {
  readonly payee?: Answers['payee']
  readonly amount?: Answers['amount']
}

interface Spoken {
  readonly transfer: SpokenTransfer
  readonly setTransfer: (said: SpokenTransfer) => void
}

const SpokenContext = createContext<Spoken>({ transfer: {}, setTransfer: () => undefined })

/** Keeps what was said from the home screen to the form. In memory only: a name or an amount never stands in an address. */
export function SpokenProvider({ children }: { children: ReactNode }) {
  const [transfer, setTransfer] = useState<SpokenTransfer>({})
  const spoken = useMemo(() => ({ transfer, setTransfer }), [transfer])
  return <SpokenContext.Provider value={spoken}>{children}</SpokenContext.Provider>
}

export const useSpoken = (): Spoken => useContext(SpokenContext)
