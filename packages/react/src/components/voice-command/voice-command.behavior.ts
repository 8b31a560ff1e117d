import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { MessageKey } from '@yinqiao/locales'
import type { Ears, EarsError } from '@yinqiao/speech/say'
import { type Contact, converse, type Conversation, type Ready, startConversation } from '@yinqiao/speech/understand'
import { usePreferences } from '../../provider/use-preferences.ts'
import { useVoice } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'
import { useListening } from '../../voice/use-listening.ts'

/** What the app should do about something said: open a page, find a person, go back. */
export type Does = NonNullable<Conversation['does']>

export interface VoiceCommandOptions {
  readonly contacts: readonly Contact[]
  readonly ears: Ears | null
  readonly now: () => Date
  readonly onFill: (ready: Ready) => void
  readonly onDo: (does: Does) => void
  readonly onClose: () => void
}

/** 安静一会儿, said or pressed. */
const quietMs = 5 * 60_000

/** A conversation on the screen: what was heard, what is answered, and what comes of it. */
export function useVoiceCommand({ contacts, ears, now, onFill, onDo, onClose }: VoiceCommandOptions) {
  const voice = useVoice()
  const { setPreferences } = usePreferences()
  const { t } = useWords()
  const [state, tell] = useReducer(converse, null, () => startConversation(contacts, now()))
  const [heard, setHeard] = useState('')
  const [trouble, setTrouble] = useState<EarsError | null>(null)
  const listening = useListening(ears, take, fail)
  const messages = useMemo(
    () => (trouble ? [{ id: `voice-command.${trouble}` as const, values: {} }] : fewOf(state.say)),
    [trouble, state.say],
  )

  function take(text: string) {
    setTrouble(null)
    setHeard(text)
    if (text.trim() !== '') tell({ heard: text, now: now() })
  }

  function fail(reason: EarsError) {
    if (reason === 'no-speech') return tell({ tick: 'timeout' })
    setTrouble(reason)
  }

  function act(wish: Does) {
    const ours = {
      repeat: voice.replay,
      louder: voice.louder,
      slower: voice.slower,
      quieter: () => setPreferences({ volume: 'soft' }),
      faster: () => setPreferences({ speed: 'fast' }),
      quiet: () => voice.quiet(quietMs),
      stop: voice.stop,
      cancel: onClose,
    }
    const { intent } = wish
    if (intent in ours) ours[intent as keyof typeof ours]()
    else onDo(wish)
  }

  const calls = useRef({ onFill, act })
  useEffect(() => {
    calls.current = { onFill, act }
  })
  const { ready, does } = state
  useEffect(() => {
    if (ready) calls.current.onFill(ready)
  }, [ready])
  // Once for each thing said: doing it may change what it is done with (大点声 changes the preferences).
  useEffect(() => {
    if (does) calls.current.act(does)
  }, [does])

  // The same array until there is something new to say: what was only about the voice itself leaves the words alone.
  useEffect(() => {
    // The reducer names its messages itself; a test holds each of them against the words there are.
    messages.forEach(({ id, values }, at) =>
      voice.say(id as MessageKey, values, { priority: at === 0 ? 'step' : 'hint' }),
    )
  }, [messages, voice])

  return {
    state,
    heard,
    listening,
    reply: messages.map(({ id, values }) => t(id as MessageKey, values)),
    take,
    choose: (chosen: Parameters<typeof converse>[1] & object) => tell(chosen),
  }
}

/** The gravest warning and the question: three explanations in a row would be a wall that nobody reads. */
function fewOf(say: Conversation['say']): Conversation['say'] {
  const [first] = say
  const last = say.at(-1)
  return first && last && say.length > 2 ? [first, last] : say
}
