import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Ears } from '@yinqiao/speech/say'
import { Icon } from '../../icon/icon.tsx'
import { useEars } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button/button.tsx'
import { Dialog } from '../dialog/dialog.tsx'
import type { VoiceCommandProps } from '../voice-command/voice-command.tsx'

// Understanding speech is the business of who presses the button; nobody else loads it.
const VoiceCommand = lazy(async () => ({ default: (await import('../voice-command/voice-command.tsx')).VoiceCommand }))

export interface VoiceCommandButtonProps extends Omit<VoiceCommandProps, 'contacts' | 'ears' | 'onClose'> {
  /** Null while they are still being fetched: nothing is understood before, or 女儿 would be nobody. */
  readonly contacts: VoiceCommandProps['contacts'] | null
  /** It was pressed: the moment to fetch contacts. */
  readonly onOpen?: () => void
  /** The provider's by default: its bridge, or the `ears` it was given. */
  readonly ears?: Ears | null
  /** Its words; 说一句话就办 by default. */
  readonly children?: ReactNode
}

/** Say what you want done: fills the form or opens the page. It moves no money, and a yes is never taken from a voice. */
export function VoiceCommandButton(props: VoiceCommandButtonProps) {
  const { contacts, ears: given, children, onOpen, onFill, onDo, ...rest } = props
  const { t } = useWords()
  const found = useEars()
  const [open, setOpen] = useState(false)
  const leave = () => setOpen(false)
  return (
    <>
      <Button
        className="yq-voice-command-button"
        look="outlined"
        icon={<Icon name="microphone" />}
        onPress={() => {
          setOpen(true)
          onOpen?.()
        }}
      >
        {children ?? t('voice-command-button.open')}
      </Button>
      <Dialog open={open} onOpenChange={leave} title={t('voice-command-button.title')}>
        <Suspense fallback={<p>{t('button.busy')}</p>}>
          {contacts === null ? (
            <p>{t('button.busy')}</p>
          ) : (
            <VoiceCommand
              {...rest}
              contacts={contacts}
              ears={given === undefined ? found : given}
              onClose={leave}
              onFill={ready => {
                leave()
                onFill(ready)
              }}
              onDo={does => {
                // A question is answered, and a strange call told of, right here.
                if (does.intent !== 'question' && does.intent !== 'report') leave()
                onDo(does)
              }}
            />
          )}
        </Suspense>
      </Dialog>
    </>
  )
}
