import { AccountBalance } from '@yinqiao/flows/react'
import { bank } from './bank.ts'
import { Opening, Unreachable } from './screens/opening.tsx'
import { useSignedOut } from './session.tsx'
import { useAnswer } from './use-answer.ts'

const listAccounts = () => bank.listAccounts()

/** Each account as a card with stars; the figure is fetched by a tap and forgotten when hidden. */
export function Balance() {
  const [accounts, again] = useAnswer(listAccounts)
  const signedOut = useSignedOut()
  if (accounts.is === 'asking')
    return (
      <div className="app-room--account">
        <Opening />
      </div>
    )
  if (accounts.is === 'failed') return <Unreachable onAgain={again} />
  return accounts.value.map(account => (
    <AccountBalance key={account.id} bank={bank} account={account} onSignedOut={signedOut} />
  ))
}
