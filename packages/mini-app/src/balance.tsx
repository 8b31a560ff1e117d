import { useRef, useState } from 'react'
import type { Account, Balance as BalanceFacts } from '@yinqiao/bank/contract'
import { BalanceCard } from '@yinqiao/react/balance-card'
import { bank } from './bank.ts'
import { Opening, Unreachable } from './screens/opening.tsx'
import { useSignedOut } from './session.tsx'
import { hasEnded, useAnswer } from './use-answer.ts'

const listAccounts = () => bank.listAccounts()

/** Each account as a card with stars; the figure is fetched by a tap and forgotten when hidden. */
export function Balance() {
  const [accounts, again] = useAnswer(listAccounts)
  if (accounts.is === 'asking') return <Opening />
  if (accounts.is === 'failed') return <Unreachable onAgain={again} />
  return accounts.value.map(account => <OneBalance key={account.id} account={account} />)
}

function OneBalance({ account }: { account: Account }) {
  const signedOut = useSignedOut()
  const [state, setState] = useState<'hidden' | 'asking' | 'shown' | 'failed'>('hidden')
  const [balance, setBalance] = useState<BalanceFacts | null>(null)
  // An answer to a card that was hidden meanwhile (the phone was put aside, handed over) shows nothing.
  const asked = useRef(0)

  async function show() {
    const mine = ++asked.current
    setState('asking')
    try {
      const answer = await bank.getBalance({ accountId: account.id })
      if (mine !== asked.current) return
      setBalance(answer)
      setState('shown')
    } catch (error) {
      if (hasEnded(error)) signedOut()
      else if (mine === asked.current) setState('failed')
    }
  }

  function hide() {
    asked.current += 1
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
