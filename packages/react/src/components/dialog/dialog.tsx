import * as Radix from '@radix-ui/react-dialog'
import { type ReactNode, useRef } from 'react'
import { useControllable } from '../../controllable.ts'
import { Icon } from '../../icon/icon.tsx'
import { usePortal } from '../../provider/portal.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button/button.tsx'

export interface DialogChange {
  readonly open: boolean
  /** How the customer left: the key, a touch beside it, 关闭, or one of its actions. */
  readonly reason: 'escape' | 'outside' | 'close' | 'action'
}

export interface DialogProps {
  readonly open?: boolean
  readonly defaultOpen?: boolean
  readonly onOpenChange?: (change: DialogChange) => void
  /** Its name, and its heading. */
  readonly title: string
  readonly children: ReactNode
  /** Its buttons, the safe one first; a function gets the way to leave by an action. */
  readonly actions?: ReactNode | ((close: () => void) => ReactNode)
}

/**
 * A page over the page, for something that must be read or settled before going on. Made by a press, never by itself
 * (MIIT-WEB-2.4.1). Focus goes in, stays in, and comes back to where it was.
 */
export function Dialog({ open, defaultOpen = false, onOpenChange, title, children, actions }: DialogProps) {
  const { t } = useWords()
  const portal = usePortal()
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<Element | null>(null)
  const [shown, setShown] = useControllable(open, defaultOpen, undefined)
  function leave(reason: DialogChange['reason']) {
    setShown(false)
    onOpenChange?.({ open: false, reason })
  }
  return (
    <Radix.Root open={shown}>
      <Radix.Portal container={portal}>
        <Radix.Overlay className="yq-dialog">
          <Radix.Content
            ref={box}
            className="yq-dialog__box"
            aria-describedby={undefined}
            onOpenAutoFocus={event => {
              // Into the box, not on 关闭: a reader then says what has opened, and reads on from its start.
              event.preventDefault()
              opener.current = document.activeElement
              box.current?.focus()
            }}
            onCloseAutoFocus={event => {
              // Radix knows only a trigger of its own; ours is whatever was pressed.
              event.preventDefault()
              if (opener.current instanceof HTMLElement) opener.current.focus()
            }}
            onEscapeKeyDown={event => {
              event.preventDefault()
              leave('escape')
            }}
            onInteractOutside={event => {
              event.preventDefault()
              leave('outside')
            }}
          >
            <div className="yq-dialog__top">
              <Radix.Title className="yq-dialog__title">{title}</Radix.Title>
              <Button
                look="outlined"
                size="side"
                className="yq-dialog__close"
                icon={<Icon name="close" />}
                onPress={() => leave('close')}
              >
                {t('dialog.close')}
              </Button>
            </div>
            <div className="yq-dialog__body">{children}</div>
            {actions ? (
              <div className="yq-dialog__actions">
                {typeof actions === 'function' ? actions(() => leave('action')) : actions}
              </div>
            ) : null}
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  )
}
