import { revoke } from '@yinqiao/flows/banking'
import { Flow } from '@yinqiao/flows/react'
import { bank, hotline } from '../bank.ts'
import { goTo, usePlace } from '../route.ts'
import { useSession, useSignedOut } from '../session.tsx'

/** 撤回: takes back the transfer in the address. */
export default function Revoke() {
  const { session } = useSession()
  const signedOut = useSignedOut()
  const { about } = usePlace()
  return (
    <Flow
      flow={revoke}
      bank={bank}
      customerId={session.customerId}
      given={{ transferId: about ?? '' }}
      hotline={hotline}
      onEnd={() => goTo('home')}
      onHome={() => goTo('home')}
      onHelp={() => goTo('help')}
      onSignedOut={signedOut}
    />
  )
}
