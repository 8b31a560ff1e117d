import { transfer } from '@yinqiao/flows/banking'
import { Flow } from '@yinqiao/flows/react'
import { bank, hotline } from '../bank.ts'
import { goTo } from '../route.ts'
import { useSession, useSignedOut } from '../session.tsx'
import { useSpoken } from '../spoken.tsx'

/** 转账, from who to what became of it. */
export default function Transfer() {
  const { session } = useSession()
  const signedOut = useSignedOut()
  const { transfer: filled, setTransfer } = useSpoken()
  // What was said is said once: the next transfer begins empty.
  const leave = (go: () => void) => {
    setTransfer({})
    go()
  }
  return (
    <Flow
      flow={transfer}
      bank={bank}
      customerId={session.customerId}
      filled={filled}
      hotline={hotline}
      onEnd={() => leave(() => goTo('home'))}
      onHome={() => leave(() => goTo('home'))}
      onHelp={() => goTo('help')}
      onRevoke={({ transferId }) => leave(() => goTo('revoke', transferId))}
      onSignedOut={signedOut}
    />
  )
}
