import { useState } from 'react'
import { type Account, type Balance as BalanceFacts, BankProblem } from '@yinqiao/bank/contract'
import { BalanceCard } from '@yinqiao/react/balance-card'
import { bank } from './bank.ts'
import { Opening, Unreachable } from './screens/opening.tsx'
import { useSession } from './session.tsx'
import { useAnswer } from './use-answer.ts'

const listAccounts = () => bank.listAccounts()

/** Each account as a card with stars; the figure is fetched by a tap and forgotten when hidden. */
export function Balance() {
  const [accounts, again] = useAnswer(listAccounts)
  if (accounts.is === 'asking') return <Opening />
  if (accounts.is === 'failed') return <Unreachable onAgain={again} />
  return accounts.value.map(account => <OneBalance key={account.id} account={account} />)
}

function OneBalance({ account }: { account: Account }) {
  const { signedOut } = useSession()
  const [state, setState] = useState<'hidden' | 'asking' | 'shown' | 'failed'>('hidden')
  const [balance, setBalance] = useState<BalanceFacts | null>(null)

  async function show() {
    setState('asking')
    try {
      setBalance(await bank.getBalance({ accountId: account.id }))
      setState('shown')
    } catch (error) {
      if (error instanceof BankProblem && error.code === 'not-signed-in') return signedOut()
      setState('failed')
    }
  }

  function hide() {
    setState('hidden')
    setBalance(null)
  }

  return (
    <BalanceCard
      account={account}
      state={state}
      availableFen={balance?.availableFen ?? null}
      inTransitFen={balance?.inTransitFen ?? 0}
      asOf={balance?.asOf ?? null}
      onShow={() => void show()}
      onHide={hide}
    />
  )
}
