import { useWords } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { Notice } from '@yinqiao/react/notice'
import { known } from '../../../engine/index.ts'
import type { ResultPlace } from './words.ts'

/** Tells that an older move is shown, not the one just filled in; once its answer is here, leads back to that one. */
export function Older({ screen: { view, visit } }: { readonly screen: ResultPlace }) {
  const { t, tokens } = useWords()
  if (!view.older) return null
  return (
    <Notice tone="info" live title={t('outcome.open-before')} said={tokens('outcome.open-before')}>
      {view.known && known(view.known.outcome) ? (
        <Button look="outlined" onPress={visit.takeUp}>
          {t('outcome.take-up')}
        </Button>
      ) : null}
    </Notice>
  )
}
