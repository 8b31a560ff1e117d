import { useState } from 'react'
import type { Arrival } from '@yinqiao/bank/contract'
import { ReadOut, useVoice } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { ChoiceGroup } from '@yinqiao/react/choice-group'
import { Frame } from '../frame.tsx'
import type { ScreenProps } from '../screen.ts'
import { asMessage, useTexts } from '../use-texts.ts'

/** When the money arrives: three ways, none chosen for the customer (PBOC261-8.1). */
export default function ArrivalScreen(screen: ScreenProps<'arrival'>) {
  const { value, step } = screen
  const { text, t, valuesFor } = useTexts(screen)
  const voice = useVoice()
  const [chosen, setChosen] = useState<Arrival | null>(value ?? null)
  const [asked, setAsked] = useState(false)

  function goOn() {
    if (chosen !== null) return screen.answer(chosen)
    setAsked(true)
    voice.say('flow.choose', {}, { priority: 'error' })
  }

  return (
    <Frame screen={screen} onSubmit={goOn} actions={<Button type="submit">{text(step.go ?? 'flow.next')}</Button>}>
      <ChoiceGroup
        legend={text(step.ask)}
        legendHidden
        options={(step.choices ?? []).map(({ value: arrival, words, about }) => ({
          // The choices of this kind are arrivals: `defineFlow` takes no others.
          value: arrival as Arrival,
          words: text(words),
          note: about && <ReadOut message={asMessage(about)} values={valuesFor(arrival as Arrival)} />,
        }))}
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
