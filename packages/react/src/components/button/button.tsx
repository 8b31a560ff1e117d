import type { ComponentPropsWithRef, ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import { useButton } from './button.behavior.ts'

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'onClick' | 'disabled'> {
  /** `filled`: the one next thing. `outlined`: any other choice, of equal size. */
  readonly look?: 'filled' | 'outlined'
  /** `main` is at least 60 px each way in 长辈版; `side` at least 44 px. */
  readonly size?: 'main' | 'side'
  /** While true the button keeps focus and says that it is working; presses do nothing. */
  readonly busy?: boolean
  /** Called once a press; a second press within the guard time is a tremor, not a wish (`time-guard`). */
  readonly onPress?: () => void
  /** A line drawing before the words; never instead of them. */
  readonly icon?: ReactNode
}

/** A button that forgives shaking hands. Renders a `<button>`; inside a form, `type="submit"` sends it. */
export function Button({
  look = 'filled',
  size = 'main',
  busy = false,
  onPress,
  icon,
  children,
  className,
  ...rest
}: ButtonProps) {
  const { t } = useWords()
  const press = useButton({ busy, onPress })
  return (
    <button
      type="button"
      {...rest}
      {...press}
      className={`yq-button${className ? ` ${className}` : ''}`}
      data-look={look}
      data-size={size}
      data-state={busy ? 'busy' : 'ready'}
    >
      {icon}
      <span className="yq-button__words">{busy ? t('button.busy') : children}</span>
    </button>
  )
}
