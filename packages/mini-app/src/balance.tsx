import { useState } from 'react'
import type { Account, Balance as BalanceOf } from '@yinqiao/bank/contract'
import { BalanceCard } from '@yinqiao/react/balance-card'
import { bank } from './bank.ts'
import { useAnswer } from './use-answer.ts'
import { useSession } from './session.tsx'
import { BankProblem } from '@yinqiao/bank/contract'

const listAccounts = () => bank.listAccounts()

/** Each account as a card with stars; the figure is fetched by a tap and forgotten when hidden. */
export function Balance() {
  const [accounts] = useAnswer(listAccounts)
  if (accounts.is !== 'here') return null
  return (
    <>
      {accounts.value.map(account => (
        <OneBalance key={account.id} account={account} />
      ))}
    </>
  )
}

function OneBalance({ account }: { account: Account }) {
  const { signedOut } = useSession()
  const [state, setState] = useState<'hidden' | 'asking' | 'shown' | 'failed'>('hidden')
  const [balance, setBalance] = useState<BalanceOf | null>(null)

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

  return (
    <BalanceCard
      account={account}
      state={state}
      availableFen={balance?.availableFen ?? null}
      inTransitFen={balance?.inTransitFen ?? 0}
      asOf={balance?.asOf ?? null}
      onShow={() => void show()}
      onHide={() => {
        setState('hidden')
        setBalance(null)
      }}
    />
  )
}
