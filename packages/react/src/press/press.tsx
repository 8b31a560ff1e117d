import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { useButton } from '../components/button/button.behavior.ts'

export interface PressProps extends Pick<AnchorHTMLAttributes<HTMLElement>, 'className' | 'aria-current'> {
  /** Where it leads; a link when given, so that it can be opened and bookmarked as links can. Else a button. */
  readonly href?: string
  /** Called instead of following the link, for an app that turns its own pages. One press at a time, as a button. */
  readonly onPress?: () => void
  readonly children: ReactNode
}

/** Something to press that leads somewhere: a link when it has an address, a button when it has none. */
export function Press({ href, onPress, children, ...rest }: PressProps) {
  const press = useButton({ busy: false, onPress })
  if (href === undefined)
    return (
      <button type="button" {...rest} onClick={press.onClick}>
        {children}
      </button>
    )
  return (
    <a
      {...rest}
      href={href}
      onClick={event => {
        if (!onPress || opensElsewhere(event)) return
        event.preventDefault()
        press.onClick(event)
      }}
    >
      {children}
    </a>
  )
}

const opensElsewhere = (event: MouseEvent) => event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
