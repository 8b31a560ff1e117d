import { type ReactNode, useState } from 'react'
import { useVoice } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { type Choice, ChoiceGroup } from '@yinqiao/react/choice-group'
import { Frame } from './frame.tsx'
import type { Place } from './screen.ts'
import { useTexts } from './use-texts.ts'

interface ChooseOneProps<Value extends string> {
  /** The place, and how its kind of answer is kept and given. */
  readonly screen: Place & {
    readonly value: Value | undefined
    readonly answer: (value: Value) => void
    readonly keep: (value: Value) => void
  }
  readonly options: readonly Choice<Value>[]
  /** What stands above the answers. */
  readonly children?: ReactNode
}

/** A question with a few answers, none chosen for the customer: one is chosen, then 下一步. */
export function ChooseOne<Value extends string>({ screen, options, children }: ChooseOneProps<Value>) {
  const { value, step } = screen
  const { text, t } = useTexts(screen)
  const voice = useVoice()
  const [chosen, setChosen] = useState<Value | null>(value ?? null)
  const [asked, setAsked] = useState(false)

  function goOn() {
    if (chosen !== null) return screen.answer(chosen)
    setAsked(true)
    voice.say('flow.choose', {}, { priority: 'error' })
  }

  return (
    <Frame screen={screen} onSubmit={goOn} actions={<Button type="submit">{text(step.go ?? 'flow.next')}</Button>}>
      {children}
      <ChoiceGroup
        legend={text(step.ask)}
        legendHidden
        options={options}
        value={chosen}
        onValueChange={change => {
          setChosen(change.value)
          screen.keep(change.value)
        }}
        error={asked && chosen === null ? t('flow.choose') : undefined}
      />
    </Frame>
  )
}
