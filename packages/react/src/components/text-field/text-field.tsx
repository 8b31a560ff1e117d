import { type ComponentPropsWithRef, type ReactNode, useId } from 'react'

export interface TextFieldProps extends Omit<
  ComponentPropsWithRef<'input'>,
  'onChange' | 'size' | 'type' | 'placeholder'
> {
  /** Always in sight; a placeholder would leave with the first letter (WCAG-3.3.2). */
  readonly label: string
  /** One plain line of help, read after the label. */
  readonly hint?: ReactNode
  /** What went wrong and how to mend it; the text typed stays. */
  readonly error?: string | null
  readonly type?: 'text' | 'tel' | 'search'
  /** `amount` writes large, equal-width figures that shrink to fit their line. */
  readonly figures?: 'text' | 'amount'
  readonly onValueChange?: (change: { readonly value: string }) => void
  /** Shown under the field, inside its frame. */
  readonly after?: ReactNode
}

/** A labelled line to write on. Renders a `<label>` around the `<input>`, so the whole frame can be touched. */
export function TextField({
  label,
  hint,
  error,
  figures = 'text',
  onValueChange,
  after,
  className,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const id = useId()
  const hintId = hint ? `${id}-hint` : ''
  const errorId = error ? `${id}-error` : ''
  return (
    <div
      className={`yq-text-field${className ? ` ${className}` : ''}`}
      data-figures={figures}
      data-state={error ? 'wrong' : 'ready'}
    >
      <label className="yq-text-field__frame">
        <span className="yq-text-field__label">{label}</span>
        <input
          {...rest}
          type={type}
          className="yq-text-field__input"
          aria-invalid={error ? true : undefined}
          aria-describedby={`${errorId} ${hintId}`.trim() || undefined}
          onChange={event => onValueChange?.({ value: event.currentTarget.value })}
        />
      </label>
      {after}
      {hint ? (
        <p className="yq-text-field__hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="yq-text-field__error" id={errorId}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
