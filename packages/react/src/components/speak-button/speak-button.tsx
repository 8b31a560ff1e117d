import type { ReactNode } from 'react'
import type { MessageKey } from '@yinqiao/locales'
import type { Token } from '@yinqiao/speech'
import { Icon } from '../../icon/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Values } from '../../words/words.ts'
import { Button } from '../button/button.tsx'
import { OthersMayHear } from '../others-may-hear/others-may-hear.tsx'
import { useSpeakButton } from './speak-button.behavior.ts'

export interface SpeakButtonProps {
  /** What is said: a message with its values, or tokens of your own. */
  readonly says: { readonly message: MessageKey; readonly values?: Values } | readonly Token[]
  /** Its words; 念给我听 by default. */
  readonly children?: ReactNode
  /** What it reads, when several stand on one screen: heard by a screen reader behind its words. */
  readonly about?: string
}

/** Reads a passage aloud when pressed, and stops when pressed again. A balance is read only after a yes. */
export function SpeakButton({ says, children, about }: SpeakButtonProps) {
  const { t, tokens } = useWords()
  const { asks, question, button, speaking, ...voice } = useSpeakButton(
    'message' in says ? tokens(says.message, says.values) : says,
  )
  if (asks) return <OthersMayHear question={question} onYes={voice.agree} onNo={voice.decline} />
  const words = speaking ? t('speak-button.stop') : (children ?? t('speak-button.listen'))
  const name =
    about && typeof words === 'string' ? { 'aria-label': t('speak-button.about', { words, what: about }) } : {}
  return (
    <Button
      {...name}
      ref={button}
      look="outlined"
      icon={<Icon name="sound" />}
      onPress={voice.press}
      className="yq-speak-button"
      data-yq-voice=""
      data-speaking={speaking || undefined}
    >
      {words}
    </Button>
  )
}
