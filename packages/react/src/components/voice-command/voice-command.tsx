import { type FormEvent, useState } from 'react'
import type { Ears } from '@yinqiao/speech/say'
import type { Choice, Contact, Ready } from '@yinqiao/speech/understand'
import { Icon } from '../../icon/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button/button.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { type Does, useVoiceCommand } from './voice-command.behavior.ts'

export type { Does }

/** A contact, and what tells two of one name apart on the screen: 女儿, 工商银行. */
export type Person = Contact & { readonly note?: string }

export interface VoiceCommandProps {
  /** Whom money may go to; names are found before figures, so that 王五 is nobody's five. */
  readonly contacts: readonly Person[]
  /** What turns speech into text; without it there is only the keyboard. */
  readonly ears: Ears | null
  /** A form is filled: open it. The customer checks it on the screen; nothing has been agreed to. */
  readonly onFill: (ready: Ready) => void
  /** Something was wanted of the app: a page, a person, the way back. */
  readonly onDo: (does: Does) => void
  readonly onClose: () => void
  readonly now?: () => Date
}

const clock = () => new Date()

/** Push to talk: what was heard stands there to be read, and everything can be typed or touched instead. */
export function VoiceCommand({ now = clock, ...props }: VoiceCommandProps) {
  const { t } = useWords()
  const { state, heard, listening, reply, take, choose } = useVoiceCommand({ now, ...props })
  const { pending, offers, risks } = state
  // Who is being talked into something needs a person before anything else.
  const worried = pending?.slot !== 'risk' && risks.some(({ level }) => level === 'stop')
  const listens = listening.state === 'listening' || listening.state === 'opening'
  const shown = listens ? listening.partial : heard
  return (
    <div className="yq-voice-command">
      <div className="yq-voice-command__reply">
        {reply.map(words => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {shown ? <p className="yq-voice-command__heard">{t('voice-command.heard', { heard: shown })}</p> : null}
      {pending?.slot === 'risk' ? (
        <div className="yq-voice-command__choices">
          {(['wait', 'ask-bank', 'go-on'] as const).map(risk => (
            <Button key={risk} look="outlined" onPress={() => choose({ chosen: { risk } })}>
              {t(`voice-command.${risk}`)}
            </Button>
          ))}
        </div>
      ) : null}
      {pending && pending.choices.length > 0 ? (
        <div className="yq-voice-command__choices">
          {pending.choices.map(choice => (
            <Button key={JSON.stringify(choice)} look="outlined" onPress={() => choose({ chosen: choice })}>
              <ChoiceWords choice={choice} contacts={props.contacts} />
            </Button>
          ))}
        </div>
      ) : null}
      {worried || offers.includes('human') ? (
        <Button look="outlined" onPress={() => props.onDo({ intent: 'human', slots: {} })}>
          {t('voice-command.ask-person')}
        </Button>
      ) : null}
      {listening.state === 'none' || listening.state === 'unknown' ? null : (
        <Button
          icon={<Icon name="microphone" />}
          data-yq-voice=""
          data-listening={listens || undefined}
          onPress={listens ? listening.stop : listening.start}
        >
          {t(`voice-command.${listening.state === 'listening' ? 'listening' : listens ? 'microphone' : 'speak'}`)}
        </Button>
      )}
      <Typing alone={listening.state === 'none'} onTyped={take} />
    </div>
  )
}

function ChoiceWords({ choice, contacts }: { readonly choice: Choice; readonly contacts: readonly Person[] }) {
  const { t } = useWords()
  if ('amount' in choice) return t('voice-command.amount', { fen: choice.amount.fen })
  if ('bill' in choice) return t(`voice-command.${choice.bill}`)
  if ('debt' in choice) return t(`voice-command.${choice.debt}`)
  if ('intent' in choice) return t(`voice-command.${choice.intent}`)
  const { id, name } = choice.payee
  const note = contacts.find(contact => contact.id === id)?.note
  return note ? t('voice-command.payee', { name, note }) : name
}

/** The same words by hand: for who cannot speak, does not want to be heard, or was not understood. */
function Typing({ alone, onTyped }: { readonly alone: boolean; readonly onTyped: (text: string) => void }) {
  const { t } = useWords()
  const [text, setText] = useState('')
  function send(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') return
    onTyped(text)
    setText('')
  }
  return (
    <form className="yq-voice-command__typing" onSubmit={send}>
      <TextField
        label={t(`voice-command.${alone ? 'type' : 'or-type'}`)}
        hint={t('voice-command.example')}
        value={text}
        maxLength={80}
        autoComplete="off"
        onValueChange={({ value }) => setText(value)}
      />
      <Button type="submit" look={alone ? 'filled' : 'outlined'}>
        {t('voice-command.written')}
      </Button>
    </form>
  )
}
