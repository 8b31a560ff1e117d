import { Component, type ReactNode } from 'react'
import type { MessageKey } from '@yinqiao/locales'
import { useWords } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { Notice } from '@yinqiao/react/notice'
import { StepFrame } from '@yinqiao/react/step-frame'
import { CallTile } from './call-tile.tsx'
import type { App } from './screen.ts'
import type { Known } from './visit/moving.ts'

interface MishapProps {
  readonly app: App
  readonly known: Known | null
  readonly children: ReactNode
}

/** Catches what a screen throws: what has become of the money, and a way on. The answers and the open move are kept. */
export class Mishap extends Component<MishapProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { app, known, children } = this.props
    // A page opened anew fetches what could not be fetched, and finds the customer where they were.
    return this.state.failed ? <Stopped app={app} known={known} onAgain={() => location.reload()} /> : children
  }
}

function Stopped({ app, known, onAgain }: Omit<MishapProps, 'children'> & { readonly onAgain: () => void }) {
  const { t, tokens } = useWords()
  const about = aboutOf(known)
  return (
    <StepFrame
      heading={t('flow.stopped')}
      said={tokens('flow.stopped')}
      actions={
        <>
          <Button onPress={onAgain}>{t('flow.again')}</Button>
          <Button look="outlined" onPress={app.onHelp}>
            {t('flow.help')}
          </Button>
        </>
      }
    >
      <div className="yq-flow__answer">
        <Notice tone="warning" live said={tokens(about)}>
          {t(about)}
        </Notice>
        <CallTile hotline={app.hotline} />
      </div>
    </StepFrame>
  )
}

function aboutOf(known: Known | null): MessageKey {
  const is = known?.outcome.is ?? 'idle'
  if (is === 'moved') return 'flow.stopped-moved'
  return is === 'idle' || is === 'not-moved' ? 'flow.stopped-about' : 'flow.stopped-verifying'
}
