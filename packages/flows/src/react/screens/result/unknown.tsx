import { ReadOut, useWords, type Values } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { Notice } from '@yinqiao/react/notice'
import { StepFrame } from '@yinqiao/react/step-frame'
import { Older } from './older.tsx'
import type { ResultPlace, ResultWords } from './words.ts'

interface UnknownProps {
  readonly screen: ResultPlace
  readonly asks: boolean
  readonly words: ResultWords
  readonly values: Values
}

/** Not yet known: what to leave alone, that we ask by ourselves, and a way to ask at once. */
export function Unknown({ screen, asks, words, values }: UnknownProps) {
  const { t, tokens } = useWords()
  const { app, visit } = screen
  return (
    <StepFrame
      earcon="attention"
      heading={t(words.unknown)}
      said={tokens(words.unknown)}
      place={t('flow.verifying')}
      note={<ReadOut message={words.what} values={values} />}
      actions={
        <>
          <Button busy={asks} onPress={visit.askNow}>
            {t('outcome.ask-now')}
          </Button>
          <Button look="outlined" onPress={app.onHome}>
            {t('outcome.home')}
          </Button>
        </>
      }
    >
      <div className="yq-flow__answer">
        <Notice tone="warning">
          <p>{t('outcome.unknown-why')}</p>
          <p>{t('outcome.unknown-next')}</p>
        </Notice>
        <Older screen={screen} />
      </div>
    </StepFrame>
  )
}
