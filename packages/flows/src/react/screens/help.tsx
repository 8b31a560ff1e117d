import { Button } from '@yinqiao/react/button'
import { CallTile } from '../call-tile.tsx'
import { Frame } from '../frame.tsx'
import type { ScreenProps } from '../screen.ts'
import { useTexts } from '../use-texts.ts'

/** A person to talk to, before the money goes anywhere. */
export default function HelpScreen(screen: ScreenProps<'help'>) {
  const { text } = useTexts(screen)
  return (
    <Frame
      screen={screen}
      actions={
        <Button look="outlined" onPress={() => screen.answer('seen')}>
          {text(screen.step.go ?? 'flow.home')}
        </Button>
      }
    >
      <CallTile hotline={screen.app.hotline} />
    </Frame>
  )
}
