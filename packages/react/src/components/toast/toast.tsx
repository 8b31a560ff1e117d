import { createPortal } from 'react-dom'
import type { Token } from '@yinqiao/speech'
import { useControllable } from '../../controllable.ts'
import { Icon } from '../../icon/icon.tsx'
import { usePortal } from '../../provider/portal.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button/button.tsx'
import { useToast } from './toast.behavior.ts'

export interface ToastChange {
  readonly open: boolean
  /** 好的, its action, or another toast that took its place. */
  readonly reason: 'close' | 'action' | 'replaced'
}

export interface ToastProps {
  readonly open?: boolean
  readonly defaultOpen?: boolean
  readonly onOpenChange?: (change: ToastChange) => void
  /** One short sentence. */
  readonly message: string
  /** What the voice says, with its privacy: `tokens(key, values)`. Without it the message counts as personal. */
  readonly said?: readonly Token[]
  /** One thing that can be done about it; whatever it does must be reachable elsewhere too. */
  readonly action?: { readonly words: string; readonly onPress: () => void }
}

/** A short word that something is done, beside other work. Stays until it is closed, and never takes focus. */
export function Toast({ open, defaultOpen = false, onOpenChange, message, said, action }: ToastProps) {
  const { t } = useWords()
  const place = usePortal()
  const [shown, setShown] = useControllable(open, defaultOpen, undefined)
  function leave(reason: ToastChange['reason']) {
    setShown(false)
    onOpenChange?.({ open: false, reason })
  }
  const { box, bottomPx, ...toast } = useToast({
    open: shown,
    place,
    message,
    said,
    replaced: () => leave('replaced'),
  })
  if (!shown || !place) return null
  return createPortal(
    <div ref={box} className="yq-toast" data-yq-edge="bottom" style={{ bottom: bottomPx }}>
      {/* A status for tools and readers, but silent by itself: the app's one live region carries the words. */}
      <output className="yq-toast__message" aria-live="off">
        <Icon name="check" />
        <span className="yq-toast__words">{message}</span>
      </output>
      <div className="yq-toast__actions">
        {action ? (
          <Button
            look="outlined"
            size="side"
            onFocus={toast.onFocus}
            onPress={() => {
              toast.giveFocusBack()
              leave('action')
              action.onPress()
            }}
          >
            {action.words}
          </Button>
        ) : null}
        <Button
          look="outlined"
          size="side"
          onFocus={toast.onFocus}
          onPress={() => {
            toast.giveFocusBack()
            leave('close')
          }}
        >
          {t('toast.close')}
        </Button>
      </div>
    </div>,
    place,
  )
}
