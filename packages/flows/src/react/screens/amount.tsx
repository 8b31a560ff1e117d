import { useRef, useState } from 'react'
import { ReadOut, useVoice } from '@yinqiao/react'
import { type AmountChange, AmountField } from '@yinqiao/react/amount-field'
import { Button } from '@yinqiao/react/button'
import { refuseAmount, transferLimits } from '../../banking/index.ts'
import { Frame } from '../frame.tsx'
import { refusalWords } from '../refusal.tsx'
import type { ScreenProps } from '../screen.ts'
import { asMessage, useTexts } from '../use-texts.ts'

/** How much: what the bank would refuse later is refused here, in words, before going on. */
export function AmountScreen(screen: ScreenProps<'amount'>) {
  const { value, step, view } = screen
  const { t, text, lines, values } = useTexts(screen)
  const voice = useVoice()
  const form = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<AmountChange>({ fen: value?.fen ?? null, text: value ? String(value.fen) : '' })
  const [error, setError] = useState<string | null>(null)
  const limits = view.facts.getLimits
  const refuse = (fen: number) => (limits ? refuseAmount(fen, limits) : null)

  function type(change: AmountChange) {
    setTyped(change)
    setError(null)
    if (change.fen !== null) screen.keep({ fen: change.fen })
  }

  function goOn() {
    const { fen } = typed
    const refused = fen === null ? null : refuse(fen)
    if (fen !== null && !refused) return screen.answer({ fen })
    form.current?.querySelector('input')?.focus()
    if (refused) {
      const { message, values: details } = refusalWords(refused)
      setError(t(message, details))
      voice.say(message, details, { priority: 'error' })
    } else if (typed.text === '') {
      setError(t('amount-field.empty'))
      voice.say('amount-field.empty', {}, { priority: 'error' })
    }
    // What cannot be read has been told by the field itself, when it was left.
  }

  return (
    <Frame
      screen={screen}
      note={lines.map(({ words }) => (
        <ReadOut key={words} message={asMessage(words)} values={values} />
      ))}
      onSubmit={goOn}
      actions={<Button type="submit">{text(step.go ?? 'flow.next')}</Button>}
    >
      <div ref={form}>
        <AmountField
          defaultFen={value?.fen ?? null}
          onFenChange={type}
          error={error}
          quickFen={transferLimits.quickFen.filter(fen => !refuse(fen))}
        />
      </div>
    </Frame>
  )
}
