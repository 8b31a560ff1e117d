import { useRef, useState } from 'react'
import type { Account, Balance, Bank } from '@yinqiao/bank/contract'
import { BalanceCard, type BalanceState } from '@yinqiao/react/balance-card'
import { problemIn } from '../banking/index.ts'

export interface AccountBalanceProps {
  readonly bank: Pick<Bank, 'getBalance'>
  readonly account: Account
  readonly onSignedOut: () => void
}

/** What one account holds: asked of the bank by a tap, forgotten when it is hidden. For a home screen, and for its own flow. */
export function AccountBalance({ bank, account, onSignedOut }: AccountBalanceProps) {
  const [state, setState] = useState<BalanceState>('hidden')
  const [balance, setBalance] = useState<Balance | null>(null)
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
      if (problemIn(error)?.code === 'not-signed-in') onSignedOut()
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
