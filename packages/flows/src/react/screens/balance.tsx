import { useState } from 'react'
import type { Balance } from '@yinqiao/bank/contract'
import { BalanceCard, type BalanceState } from '@yinqiao/react/balance-card'
import { Button } from '@yinqiao/react/button'
import { type Answers, problemIn } from '../../banking/index.ts'
import { answerOfKind } from '../../engine/index.ts'
import { Frame } from '../frame.tsx'
import type { ScreenProps } from '../screen.ts'
import { useTexts } from '../use-texts.ts'

/** What a card holds: asked of the bank by a tap, forgotten when it is hidden. */
export default function BalanceScreen(screen: ScreenProps<'balance'>) {
  const { app, flow, state, step, view } = screen
  const { text } = useTexts(screen)
  const [card, setCard] = useState<BalanceState>('hidden')
  const [balance, setBalance] = useState<Balance | null>(null)
  const chosen = answerOfKind(flow, state, 'account') as Answers['account'] | undefined
  const accounts = view.facts.listAccounts ?? []
  const account = accounts.find(({ id }) => id === chosen?.accountId) ?? accounts[0]

  async function show(accountId: string) {
    setCard('asking')
    try {
      setBalance(await app.bank.getBalance({ accountId }))
      setCard('shown')
    } catch (error) {
      if (problemIn(error)?.code === 'not-signed-in') return app.onSignedOut()
      setCard('failed')
    }
  }

  function hide() {
    setCard('hidden')
    setBalance(null)
  }

  return (
    <Frame
      screen={screen}
      actions={
        <Button look="outlined" onPress={() => screen.answer('seen')}>
          {text(step.go ?? 'flow.home')}
        </Button>
      }
    >
      {account ? (
        <BalanceCard
          account={account}
          state={card}
          availableFen={balance?.availableFen ?? null}
          inTransitFen={balance?.inTransitFen ?? 0}
          asOf={balance?.asOf ?? null}
          onShow={() => void show(account.id)}
          onHide={hide}
        />
      ) : null}
    </Frame>
  )
}
