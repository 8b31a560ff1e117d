import { transfer } from '@yinqiao/flows/banking'
import { Flow } from '@yinqiao/flows/react'
import { bank, hotline } from '../bank.ts'
import { goTo } from '../route.ts'
import { useSession, useSignedOut } from '../session.tsx'

/** 转账, from who to what became of it. */
export default function Transfer() {
  const { session } = useSession()
  const signedOut = useSignedOut()
  return (
    <Flow
      flow={transfer}
      bank={bank}
      customerId={session.customerId}
      hotline={hotline}
      onEnd={() => goTo('home')}
      onHome={() => goTo('home')}
      onHelp={() => goTo('help')}
      onRevoke={({ transferId }) => goTo('revoke', transferId)}
      onSignedOut={signedOut}
    />
  )
}
