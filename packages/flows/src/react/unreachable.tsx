import { useWords } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { StepFrame } from '@yinqiao/react/step-frame'
import { refusalOf } from '../banking/index.ts'
import { CallTile } from './call-tile.tsx'
import { Refusal } from './refusal.tsx'
import type { App } from './screen.ts'

interface UnreachableProps {
  readonly error: unknown
  readonly app: App
  readonly onAgain: () => void
  readonly onBack: (() => void) | undefined
}

/** The bank could not be asked, or said no: the money has not moved, and what to do. */
export function Unreachable({ error, app, onAgain, onBack }: UnreachableProps) {
  const { t, tokens } = useWords()
  const refused = refusalOf(error)
  return (
    <StepFrame
      heading={t(refused ? 'flow.not-done' : 'flow.unreachable')}
      said={tokens(refused ? 'flow.not-done' : 'flow.unreachable')}
      {...(onBack ? { onBack } : {})}
      actions={
        <>
          <Button onPress={refused?.code === 'not-signed-in' ? app.onSignedOut : onAgain}>
            {t(refused?.code === 'not-signed-in' ? 'flow.sign-in' : 'flow.again')}
          </Button>
          <Button look="outlined" onPress={app.onHome}>
            {t('flow.home')}
          </Button>
        </>
      }
    >
      <div className="yq-flow__answer">
        <Refusal problem={refused ?? 'unreachable'} title={t('flow.why')} />
        <CallTile hotline={app.hotline} />
      </div>
    </StepFrame>
  )
}
