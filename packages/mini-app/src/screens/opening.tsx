import { useWords } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { Notice } from '@yinqiao/react/notice'

/** Shown while a screen or the bank is on its way. */
export function Opening() {
  const { t } = useWords()
  return (
    <p className="app-opening" role="status">
      {t('home.loading')}
    </p>
  )
}

/** The bank does not answer: what happened, that no money moved, what to do. */
export function Unreachable({ onAgain }: { onAgain: () => void }) {
  const { t } = useWords()
  return (
    <div className="app-page">
      <Notice tone="warning" title={t('home.unreachable')}>
        {t('home.unreachable-about')}
      </Notice>
      <Button onPress={onAgain}>{t('home.again')}</Button>
    </div>
  )
}
