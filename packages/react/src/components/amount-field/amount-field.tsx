import type { ReactNode } from 'react'
import { plain, read } from '@yinqiao/speech/read'
import { useFit } from '../../fit/use-fit.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button/button.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { type AmountChange, useAmountField } from './amount-field.behavior.ts'

export interface AmountFieldProps {
  /** Visible label; 金额（元） when not given. */
  readonly label?: string
  /** The amount, when the caller owns it: whole fen, or null for none yet. */
  readonly fen?: number | null
  readonly defaultFen?: number | null
  /** Hears of every stroke; `fen` is null while the text is not an amount. */
  readonly onFenChange?: (change: AmountChange) => void
  /** What the bank or the flow has against the amount; the field tells its own faults itself. */
  readonly error?: string | null
  readonly hint?: ReactNode
  /** Amounts to choose with one tap, whole fen of whole yuan. */
  readonly quickFen?: readonly number[]
  readonly name?: string
  readonly autoFocus?: boolean
}

/** A field for money: large figures, the same in Chinese words under them, read back when it is left. Never clips. */
export function AmountField({
  label,
  fen,
  defaultFen = null,
  onFenChange,
  error,
  quickFen = [],
  ...rest
}: AmountFieldProps) {
  const { t, language } = useWords()
  const field = useAmountField({ fen, defaultFen, onFenChange })
  const input = useFit<HTMLInputElement>(field.text)
  return (
    <div className="yq-amount-field" data-state={field.state}>
      <TextField
        {...rest}
        ref={input}
        label={label ?? t('amount-field.label')}
        figures="amount"
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="done"
        value={field.text}
        error={field.error ?? error}
        onValueChange={({ value }) => field.write(value)}
        onBlur={field.onBlur}
        onKeyDown={field.onKeyDown}
        after={
          <p className="yq-amount-field__words">
            {field.fen === null ? '' : plain(read('amount', field.fen, { language }))}
          </p>
        }
      />
      {quickFen.length > 0 ? (
        <div className="yq-amount-field__quick" role="group" aria-label={t('amount-field.quick')}>
          {quickFen.map(choice => (
            <Button
              key={choice}
              look="outlined"
              aria-label={t('amount-field.quick-choice', { yuan: choice / 100 })}
              onPress={() => field.choose(choice)}
            >
              {choice / 100}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
