import { type ReactNode, useCallback, useId } from 'react'
import { useControllable } from '../../controllable.ts'

/** One answer of a group. */
export interface Choice<Value extends string = string> {
  readonly value: Value
  /** The answer in the customer's words: 普通到账. */
  readonly words: ReactNode
  /** One plain line of what it means; read after the words, with a breath between. */
  readonly note?: ReactNode
}

export interface ChoiceGroupProps<Value extends string = string> {
  /** The question; name of the group. */
  readonly legend: ReactNode
  /** Out of sight when a heading above asks the same; a listener still hears it. */
  readonly legendHidden?: boolean
  readonly options: readonly Choice<Value>[]
  /** What is chosen, when the caller owns it; null while the customer has not chosen. */
  readonly value?: Value | null
  /** Nothing unless it was the customer's own earlier choice (PBOC261-8.1). */
  readonly defaultValue?: Value | null
  readonly onValueChange?: (change: { readonly value: Value }) => void
  /** What went wrong and how to mend it. */
  readonly error?: ReactNode
  /** Id of the first answer, for a link from an error-summary. */
  readonly id?: string
}

/** A question with a few answers, one of which can be chosen. Renders a `<fieldset>` of native radios as large cards. */
export function ChoiceGroup<Value extends string>({
  legend,
  legendHidden = false,
  options,
  value,
  defaultValue = null,
  onValueChange,
  error,
  id,
}: ChoiceGroupProps<Value>) {
  const own = useId()
  const tell = useCallback(
    (next: Value | null) => (next === null ? undefined : onValueChange?.({ value: next })),
    [onValueChange],
  )
  const [chosen, choose] = useControllable(value, defaultValue, tell)
  const errorId = `${own}-error`
  return (
    <fieldset
      className="yq-choice-group"
      role="radiogroup"
      data-state={error ? 'wrong' : 'ready'}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? errorId : undefined}
    >
      <legend className={legendHidden ? 'yq-hidden' : 'yq-choice-group__legend'}>{legend}</legend>
      {error ? (
        <p className="yq-choice-group__error" id={errorId}>
          {error}
        </p>
      ) : null}
      {options.map((option, index) => (
        // A word and its note are named apart: read as one string they would run into each other.
        <label key={option.value} className="yq-choice-group__option">
          <input
            className="yq-choice-group__radio"
            type="radio"
            name={own}
            id={index === 0 ? id : undefined}
            value={option.value}
            checked={chosen === option.value}
            aria-labelledby={`${own}-${index}`}
            aria-describedby={option.note ? `${own}-${index}-note` : undefined}
            onChange={() => choose(option.value)}
          />
          <span className="yq-choice-group__mark" />
          <span className="yq-choice-group__text">
            <span className="yq-choice-group__words" id={`${own}-${index}`}>
              {option.words}
            </span>
            {option.note ? (
              <span className="yq-choice-group__note" id={`${own}-${index}-note`}>
                {option.note}
              </span>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
