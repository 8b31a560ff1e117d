import { ReadOut, useWords } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { Notice } from '@yinqiao/react/notice'
import { StepFrame } from '@yinqiao/react/step-frame'
import type { Refused } from '../../../banking/index.ts'
import { CallTile } from '../../call-tile.tsx'
import { Refusal } from '../../refusal.tsx'
import { Older } from './older.tsx'
import type { ResultPlace, ResultWords } from './words.ts'

interface NotMovedProps {
  readonly screen: ResultPlace
  /** Null when the bank only says that nothing moved and nothing will. */
  readonly problem: Refused | null
  readonly words: ResultWords
}

/** Nothing moved: what was refused, that the money is still there, and the next thing to do. */
export function NotMoved({ screen, problem, words }: NotMovedProps) {
  const { t, tokens } = useWords()
  const { app, visit } = screen
  const next = nextThing()
  return (
    <StepFrame
      earcon="error"
      heading={t(words.notMoved)}
      said={tokens(words.notMoved)}
      {...(words.still ? { moneyLine: t(words.still) } : {})}
      actions={
        <>
          {next}
          <Button look={next ? 'outlined' : 'filled'} onPress={app.onHome}>
            {t('outcome.home')}
          </Button>
        </>
      }
    >
      <div className="yq-flow__answer">
        <Older screen={screen} />
        {problem ? (
          <Refusal problem={problem} title={t('flow.why')} />
        ) : (
          <Notice tone="danger" title={t('flow.why')} live said={tokens(words.closed)}>
            <ReadOut message={words.closed} />
          </Notice>
        )}
        {next ? null : <CallTile hotline={app.hotline} />}
      </div>
    </StepFrame>
  )

  function signIn(refused: Refused, step: string | null) {
    if (step) visit.mend(step, refused)
    app.onSignedOut()
  }

  function nextThing() {
    const step = problem && visit.mends(problem.code)
    if (problem?.code === 'not-signed-in')
      return <Button onPress={() => signIn(problem, step)}>{t('flow.sign-in')}</Button>
    if (problem && step) return <Button onPress={() => visit.mend(step, problem)}>{t('outcome.mend')}</Button>
    if (!problem || problem.code === 'busy') return <Button onPress={visit.anew}>{t('outcome.again')}</Button>
    return null
  }
}
