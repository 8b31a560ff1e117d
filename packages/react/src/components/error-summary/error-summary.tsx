import type { Token } from '@yinqiao/speech'
import { Icon } from '../../icon/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import { goToField, useErrorSummary } from './error-summary.behavior.ts'

/** One mistake: what to do about it, and the field it belongs to. */
export interface FieldError {
  /** The same words as at the field. */
  readonly message: string
  /** Id of the field. */
  readonly fieldId: string
  /** What the voice says, with its privacy: `tokens(key, values)`. Without it the message counts as personal. */
  readonly said?: readonly Token[]
}

export interface ErrorSummaryProps {
  /** In the order of the fields; nothing is shown while there are none. */
  readonly errors: readonly FieldError[]
}

/** What must be mended before it can go on, at the top of a form. Takes focus when it appears; each line leads to its field. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const { t } = useWords()
  const ref = useErrorSummary(errors)
  if (errors.length === 0) return null
  return (
    <div className="yq-error-summary">
      <h2 ref={ref} tabIndex={-1} className="yq-error-summary__heading">
        <Icon name="warning" />
        <span className="yq-error-summary__words">{t('error-summary.heading', { mistakes: errors.length })}</span>
      </h2>
      <ul className="yq-error-summary__list">
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId} className="yq-error-summary__item">
            <a
              className="yq-error-summary__link"
              href={`#${fieldId}`}
              onClick={event => {
                event.preventDefault()
                goToField(fieldId)
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
