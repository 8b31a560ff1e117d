import { useId } from 'react'
import { useWords } from '../../words/use-words.ts'
import { usePinPad } from './pin-pad.behavior.ts'
import { type Key, keys } from './pin-pad.model.ts'

export interface PinPadProps {
  /** Visible label; 密码 when not given. */
  readonly label?: string
  /** How many figures a PIN has. */
  readonly length?: number
  /** Called once when the last figure is in; the PIN is given to nobody else and kept nowhere. */
  readonly onComplete: (change: { readonly pin: string }) => void
  /** Hears how many figures there are, never which. */
  readonly onPinChange?: (change: { readonly count: number }) => void
  /** What the bank said; a new one empties the field. The caller says it, since only the caller knows its privacy. */
  readonly error?: string | null
  /** True while the bank looks: nothing can be typed, and when it is over the field is empty. */
  readonly busy?: boolean
  /** Id of the field, for a link from an error-summary. */
  readonly id?: string
}

/** A PIN on large keys in telephone order, or typed, or pasted. Tells how many figures there are, and never which. */
export function PinPad({ label, length = 6, onComplete, onPinChange, error = null, busy = false, id }: PinPadProps) {
  const { t } = useWords()
  const own = useId()
  const { field, ...pad } = usePinPad({ length, busy, error, onComplete, onPinChange })
  // It stays while the next try is typed: a line that went away would move the keys under the finger.
  const wrong = pad.fault ? t(`pin-pad.${pad.fault}`, { length }) : error
  const words = busy
    ? t('pin-pad.busy')
    : pad.count === 0
      ? t('pin-pad.none', { length })
      : t('pin-pad.count', { count: pad.count, length })
  return (
    <fieldset className="yq-pin-pad" data-state={busy ? 'busy' : wrong ? 'wrong' : 'ready'}>
      <legend className="yq-hidden">
        <label htmlFor={id ?? `${own}-field`}>{label ?? t('pin-pad.label')}</label>
      </legend>
      <div className="yq-pin-pad__line">
        <input
          ref={field}
          className="yq-pin-pad__field"
          id={id ?? `${own}-field`}
          type="password"
          inputMode="none"
          autoComplete="off"
          readOnly={busy}
          aria-invalid={wrong && pad.count === 0 ? true : undefined}
          aria-describedby={`${wrong ? `${own}-error ` : ''}${own}-count`}
          onInput={pad.onInput}
          onPaste={pad.onPaste}
          onKeyDown={pad.onFieldKey}
        />
        <span className="yq-pin-pad__dots" aria-hidden="true">
          {Array.from({ length }, (_, place) => (
            <span key={place} className="yq-pin-pad__dot" data-state={place < pad.count ? 'filled' : 'empty'} />
          ))}
        </span>
      </div>
      {/* The dots tell an eye, and the heading what is asked; at 640 px every line less keeps the last row of keys in sight. */}
      <p className="yq-hidden" id={`${own}-count`}>
        {words}
      </p>
      {wrong ? (
        <p className="yq-pin-pad__error" id={`${own}-error`}>
          {wrong}
        </p>
      ) : null}
      <div className="yq-pin-pad__keys" data-yq-secret="">
        {keys.map(key => (
          <button
            key={key}
            type="button"
            className="yq-pin-pad__key"
            data-key={isFigure(key) ? 'figure' : key}
            aria-disabled={busy || undefined}
            onKeyDown={pad.onPadKey}
            onClick={() => pad.pressKey(key)}
          >
            {isFigure(key) ? key : t(`pin-pad.${key}`)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

const isFigure = (key: Key): key is Exclude<Key, 'clear' | 'delete'> => key !== 'clear' && key !== 'delete'
