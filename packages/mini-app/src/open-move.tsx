import { OpenMove as Told } from '@yinqiao/flows/react'
import { bank } from './bank.ts'
import { goTo } from './route.ts'
import { useSession, useSignedOut } from './session.tsx'

/** What an earlier page sent and never heard of again: told on the home screen until the bank has answered. */
export default function OpenMove() {
  const { session } = useSession()
  const signedOut = useSignedOut()
  return <Told bank={bank} customerId={session.customerId} onSignedOut={signedOut} onOpen={({ flow }) => goTo(flow)} />
}
