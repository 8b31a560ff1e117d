import { useRef, useState } from 'react'
import type { MessageKey } from '@yinqiao/locales'
import { useVoice } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { TextField } from '@yinqiao/react/text-field'
import { Frame } from '../frame.tsx'
import type { ScreenProps } from '../screen.ts'
import { useTexts } from '../use-texts.ts'

type Field = 'name' | 'account'

const fields = [
  { field: 'name', label: 'transfer.new-payee-name', empty: 'transfer.new-payee-name-empty' },
  { field: 'account', label: 'transfer.new-payee-account', empty: 'transfer.new-payee-account-empty' },
] as const satisfies readonly { field: Field; label: MessageKey; empty: MessageKey }[]

/** Somebody new: their name and the number of their card. Whether the two belong together the bank tells. */
export default function NewPayeeScreen(screen: ScreenProps<'new-payee'>) {
  const { value, step } = screen
  const { t, text } = useTexts(screen)
  const voice = useVoice()
  const [typed, setTyped] = useState(value ?? { name: '', account: '' })
  const [wrong, setWrong] = useState<readonly Field[]>([])
  const inputs = useRef<Partial<Record<Field, HTMLInputElement | null>>>({})

  function type(field: Field, word: string) {
    const next = { ...typed, [field]: word }
    setTyped(next)
    setWrong(wrong.filter(one => one !== field))
    screen.keep(next)
  }

  function goOn() {
    const missing = fields.filter(({ field }) => typed[field].trim() === '')
    setWrong(missing.map(({ field }) => field))
    const [first] = missing
    if (!first) return screen.answer({ name: typed.name.trim(), account: typed.account.trim() })
    inputs.current[first.field]?.focus()
    voice.say(first.empty, {}, { priority: 'error' })
  }

  return (
    <Frame screen={screen} onSubmit={goOn} actions={<Button type="submit">{text(step.go ?? 'flow.next')}</Button>}>
      {fields.map(({ field, label, empty }) => (
        <TextField
          key={field}
          ref={input => void (inputs.current[field] = input)}
          label={t(label)}
          hint={field === 'account' ? t('transfer.new-payee-account-hint') : undefined}
          inputMode={field === 'account' ? 'numeric' : 'text'}
          autoComplete="off"
          value={typed[field]}
          error={wrong.includes(field) ? t(empty) : null}
          onValueChange={change => type(field, change.value)}
        />
      ))}
    </Frame>
  )
}
