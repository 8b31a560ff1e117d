import { ReadOut } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { Frame } from '../frame.tsx'
import type { ScreenProps } from '../screen.ts'

/** Which card, by its last four figures. */
export default function AccountScreen(screen: ScreenProps<'account'>) {
  return (
    <Frame
      screen={screen}
      actions={screen.view.facts.listAccounts?.map(({ id, kind, tail }) => (
        <Button key={id} look="outlined" onPress={() => screen.answer({ accountId: id, tail })}>
          <ReadOut message={`balance-card.${kind}`} values={{ tail }} />
        </Button>
      ))}
    />
  )
}
