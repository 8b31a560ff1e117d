import { Button } from '@yinqiao/react/button'
import type { Answers } from '../../banking/index.ts'
import { answerOfKind } from '../../engine/index.ts'
import { AccountBalance } from '../account-balance.tsx'
import { Frame } from '../frame.tsx'
import type { ScreenProps } from '../screen.ts'
import { useTexts } from '../use-texts.ts'

/** What a card holds: asked of the bank by a tap, forgotten when it is hidden. */
export default function BalanceScreen(screen: ScreenProps<'balance'>) {
  const { app, flow, state, step, view } = screen
  const { text } = useTexts(screen)
  const chosen = answerOfKind(flow, state, 'account') as Answers['account'] | undefined
  const accounts = view.facts.listAccounts ?? []
  const account = accounts.find(({ id }) => id === chosen?.accountId) ?? accounts[0]

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
        <AccountBalance key={account.id} bank={app.bank} account={account} onSignedOut={app.onSignedOut} />
      ) : null}
    </Frame>
  )
}
