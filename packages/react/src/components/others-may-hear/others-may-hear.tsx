import type { Ref } from 'react'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button/button.tsx'

export interface OthersMayHearProps {
  /** The question; it takes focus when it appears. */
  readonly question: Ref<HTMLParagraphElement>
  readonly onYes: () => void
  readonly onNo: () => void
}

/** The question before a balance is said aloud; the safe answer comes first. */
export function OthersMayHear({ question, onYes, onNo }: OthersMayHearProps) {
  const { t } = useWords()
  return (
    <div className="yq-others-may-hear">
      <p ref={question} tabIndex={-1} className="yq-others-may-hear__question">
        {t('others-may-hear.question')}
      </p>
      <div className="yq-others-may-hear__answers">
        <Button look="outlined" onPress={onNo}>
          {t('others-may-hear.not-now')}
        </Button>
        <Button look="outlined" onPress={onYes}>
          {t('others-may-hear.read-out')}
        </Button>
      </div>
    </div>
  )
}
